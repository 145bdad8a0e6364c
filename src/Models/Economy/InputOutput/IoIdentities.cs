namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>What must hold between the tables, each within the tolerance that the meta file of its table states.</summary>
internal sealed class IoIdentities(IoFiles files, IReadOnlyList<IoIndustry> industries, IReadOnlyDictionary<string, double> parameters)
{
    /// <summary>Ids of the parameters that the tables need.</summary>
    public static readonly IReadOnlyList<string> Parameters =
    [
        "pce.total", "pce.imported", "pce.scrapAndNoncomparable", "personalIncome", "compensation.total", "grossOutput.total", "valueAdded.total", "slqSize.delta",
    ];

    /// <summary>Notes every identity that does not hold.</summary>
    public void Require(double[,] requirements, double[] household, double[] purchasesMusd, DomesticFinalDemand[] demand)
    {
        RequireColumns(requirements);
        RequireHousehold(household, purchasesMusd);
        for (var i = 0; i < demand.Length; i++)
        {
            Near("final-demand", "totalMusd", demand[i].TotalMusd, demand[i].SumOfKindsMusd, $"The kinds of final demand for '{industries[i].Code}'");
        }

        Near("parameters", "totalMusd", parameters["grossOutput.total"], industries.Sum(industry => industry.GrossOutputMusd), "Gross output of the industries");
        Near("parameters", "totalMusd", parameters["compensation.total"], industries.Sum(industry => industry.CompensationMusd), "Compensation in the industries");
        Near("parameters", "totalMusd", parameters["valueAdded.total"], industries.Sum(industry => industry.ValueAddedMusd), "Value added of the industries");
        Near("parameters", "totalMusd", parameters["pce.total"] - parameters["pce.imported"] - parameters["pce.scrapAndNoncomparable"], purchasesMusd.Sum(), "Purchases of households");
    }

    private void RequireColumns(double[,] requirements)
    {
        for (var j = 0; j < industries.Count; j++)
        {
            var industry = industries[j];
            var domestic = 0.0;
            for (var i = 0; i < industries.Count; i++) domestic += requirements[i, j];
            if (domestic >= 1) files.Fault("domestic-use", $"The column of '{industry.Code}' sums to {domestic}; it must stay below 1.");
            var accounted = domestic + ((industry.ImportedInputsMusd + industry.ScrapAndNoncomparableMusd + industry.ValueAddedMusd) / industry.GrossOutputMusd);
            Near("industries", "columnBalance", 1, accounted, $"Inputs and value added of '{industry.Code}' per USD of output");
            var income = industry.CompensationMusd + industry.ProductionTaxMusd + industry.OperatingSurplusMusd;
            Near("industries", "valueAddedMusd", industry.ValueAddedMusd, income, $"Compensation, production tax and surplus of '{industry.Code}'");
        }
    }

    private void RequireHousehold(double[] household, double[] purchasesMusd)
    {
        for (var i = 0; i < household.Length; i++)
        {
            Near("household", "spendingUsdPerIncomeUsd", purchasesMusd[i] / parameters["personalIncome"], household[i], $"Spending on '{industries[i].Code}' per USD of income");
        }
    }

    private void Near(string name, string identity, double expected, double found, string what)
    {
        // A tolerance that is not stated is a fault of its own, told by the files; nothing is then outside it.
        if (double.Abs(found - expected) > files.Tolerance(name, identity)) files.Fault(name, $"{what} come to {found}, not {expected}.");
    }
}
