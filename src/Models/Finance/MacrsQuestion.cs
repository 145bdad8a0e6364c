using System.Globalization;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Finance;

/// <summary>Which column of the depreciation tables is wanted, with what was left open filled in.</summary>
/// <param name="RecoveryYears">Recovery period.</param>
/// <param name="Convention">The word for the convention.</param>
/// <param name="Quarter">Quarter placed in service, where the convention is mid-quarter.</param>
/// <param name="Month">Month placed in service, where the convention is mid-month.</param>
/// <param name="Bonus">Share deducted in the first year before the table applies.</param>
public sealed record MacrsQuestion(decimal RecoveryYears, string Convention, int? Quarter, int? Month, double Bonus)
{
    /// <summary>The words for a class.</summary>
    public static readonly IReadOnlyList<string> Classes = ["3", "5", "7", "10", "15", "20", "27.5", "39"];

    /// <summary>The words for a convention, in the order of <see cref="MacrsConvention"/>.</summary>
    public static readonly IReadOnlyList<string> Conventions = ["half-year", "mid-quarter", "mid-month"];

    /// <summary>Method behind the column.</summary>
    public string Method => RecoveryYears > 20 ? "straight line" : $"{(RecoveryYears > 10 ? 150 : 200)} % declining balance, straight line where that is more";

    /// <summary>The table's name.</summary>
    public string Table => RecoveryYears == 39 ? "A-7a" : RecoveryYears > 20 ? "A-6" : Quarter is { } quarter ? $"A-{(quarter + 1).ToString(CultureInfo.InvariantCulture)}" : "A-1";

    /// <summary>Reads texts that each are one of their allowed values; faults are what does not go together.</summary>
    public static (MacrsQuestion? Question, IReadOnlyList<InputError> Errors) Of(string recovery, string? convention, string? quarter, string? month, string? bonus)
    {
        var years = decimal.Parse(recovery, CultureInfo.InvariantCulture);
        var real = Macrs.RealClasses.Contains(years);
        convention ??= real ? Conventions[2] : quarter is not null || month is not null ? Conventions[1] : Conventions[0];
        var share = bonus is null ? 0 : double.Parse(bonus, CultureInfo.InvariantCulture);
        var errors = new List<InputError>();
        void Fault(string name, string message, string? value, string allowed) => errors.Add(new($"?{name}", message, value, allowed));
        if (real != (convention == Conventions[2]))
        {
            Fault("convention", real ? "Buildings are depreciated by the mid-month convention." : $"Property of {recovery} years takes the half-year or the mid-quarter convention.",
                convention, real ? Conventions[2] : $"{Conventions[0]}, {Conventions[1]}");
        }
        else if (convention == Conventions[1] && quarter is null && month is null) Fault("quarter", "The mid-quarter convention needs the quarter placed in service.", null, "1 to 4");
        if (quarter is not null && convention != Conventions[1]) Fault("quarter", "A quarter belongs to the mid-quarter convention.", quarter, "no quarter");
        if (month is not null && convention == Conventions[0]) Fault("month", "By the half-year convention the month does not count; leave it out.", month, "no month");
        if (real && share > 0) Fault("bonus", "Buildings have no bonus depreciation; it is for property of up to 20 years.", bonus, "0");
        int? number = month is null ? null : int.Parse(month, CultureInfo.InvariantCulture);
        int? ofYear = quarter is not null ? int.Parse(quarter, CultureInfo.InvariantCulture) : number is { } at ? (at + 2) / 3 : null;
        if (quarter is not null && number is { } given && ofYear != (given + 2) / 3) Fault("month", "The month lies in another quarter.", month, "a month of the quarter");
        return errors.Count > 0
            ? (null, errors)
            : (new(years, convention, convention == Conventions[1] ? ofYear : null, real ? number ?? 1 : null, share), []);
    }

    /// <summary>Share of the basis deducted in each year of service.</summary>
    public IReadOnlyList<double> Column() => Macrs.Rates(RecoveryYears, (MacrsConvention)Conventions.ToList().IndexOf(Convention), Quarter ?? 1, Month ?? 1, Bonus);
}
