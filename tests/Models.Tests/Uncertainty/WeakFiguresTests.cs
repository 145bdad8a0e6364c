using System.Globalization;
using System.Text;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class WeakFiguresTests
{
    private const string Begin = "<!-- measured: begin -->\n";
    private const string End = "<!-- measured: end -->\n";
    private const int Rows = 40;

    private static readonly NumberText s_text = new(NumberFormat.Of("en"));

    [Fact]
    public void The_ranking_of_weak_figures_is_the_measured_one()
    {
        var file = Path.Combine(TestData.Folder, "..", "docs", "weak-figures.md");
        var old = File.ReadAllText(file);
        var (begin, end) = (old.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, old.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= Begin.Length && end >= begin, "docs/weak-figures.md has lost the marks between which the table stands.");
        var page = string.Concat(old.AsSpan(0, begin), Table(), old.AsSpan(end));
        if (old != page) File.WriteAllText(file, page);
        Assert.True(old == page, "The ranking in docs/weak-figures.md was out of date and has been written anew; read the difference and commit it.");
    }

    private static string Table()
    {
        var catalogue = TestData.Catalogue;
        var table = new StringBuilder("| rank | figure | mean share | most in | group | quality |\n|---|---|---|---|---|---|\n");
        foreach (var (rank, effect) in MeasuredEffect.All(catalogue).Take(Rows).Index())
        {
            var most = effect.Headlines.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => pair.Value >= 0.05).Take(3)
                .Select(pair => $"{pair.Key} {s_text.Share(pair.Value)}");
            table.Append(CultureInfo.InvariantCulture, $"| {rank + 1} | `{effect.Id}` | {s_text.Share(effect.Mean)} | {string.Join("; ", most)} | {effect.Group} | {effect.Quality} |\n");
        }

        table.Append("\n| driver as told in answers | mean share |\n|---|---|\n");
        foreach (var (_, label, mean) in MeasuredEffect.Drivers(catalogue).Where(driver => driver.Mean >= 0.01))
            table.Append(CultureInfo.InvariantCulture, $"| {label} | {s_text.Share(mean)} |\n");
        return table.ToString().Replace('\u00A0', ' ');
    }
}
