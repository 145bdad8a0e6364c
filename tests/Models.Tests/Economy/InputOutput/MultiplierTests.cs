using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Tests.Economy.InputOutput;

/// <summary>Multipliers against the published method's printed results and against a second computation.</summary>
public sealed class MultiplierTests
{
    private static IoTables Tables => TestData.Catalogue.InputOutput;

    /// <summary>National multipliers to the digits printed beside the tables when they were derived; printed digits are rounded, jobs to 0.01.</summary>
    [Theory]
    [InlineData("23", 1.750, 2.725, 1.601, 2.445, 3.40, 5.37, 8.63, 1.579, 2.536, 0.911, 1.482)]
    [InlineData("514", 1.624, 2.487, 1.745, 2.664, 1.10, 2.94, 5.82, 2.682, 5.312, 0.956, 1.461)]
    [InlineData("334", 1.312, 2.411, 1.206, 1.841, 2.64, 3.45, 7.12, 1.305, 2.695, 0.924, 1.567)]
    [InlineData("335", 1.773, 2.659, 1.734, 2.648, 2.46, 4.27, 7.23, 1.737, 2.941, 0.830, 1.349)]
    [InlineData("333", 1.776, 2.653, 1.781, 2.719, 2.49, 4.35, 7.28, 1.746, 2.924, 0.820, 1.334)]
    [InlineData("22", 1.448, 1.950, 1.728, 2.638, 0.90, 1.94, 3.62, 2.156, 4.023, 0.952, 1.246)]
    [InlineData("5412OP", 1.549, 2.679, 1.376, 2.100, 3.02, 4.60, 8.38, 1.525, 2.776, 0.945, 1.606)]
    [InlineData("5415", 1.471, 2.892, 1.257, 1.919, 3.36, 4.94, 9.69, 1.473, 2.888, 0.963, 1.794)]
    public void National_multipliers_are_those_printed_with_the_tables(
        string industry, double outputOne, double outputTwo, double incomeOne, double incomeTwo, double jobsDirect, double jobsOne, double jobsTwo,
        double jobOne, double jobTwo, double valueOne, double valueTwo)
    {
        const double three = 0.0005000001, two = 0.005000001;
        var (model, index) = (Tables.Region(IoTables.Nation, RegionMethod.Slq), Tables.IndexOf(industry));
        var (one, both) = (model.Multipliers(MultiplierType.I, index), model.Multipliers(MultiplierType.II, index));
        Assert.Equal(outputOne, one.Output, three);
        Assert.Equal(outputTwo, both.Output, three);
        Assert.Equal(incomeOne, one.Income, three);
        Assert.Equal(incomeTwo, both.Income, three);
        Assert.Equal(jobsDirect, model.Direct(EconomyMeasure.Jobs, index) * 1e6, two);
        Assert.Equal(jobsOne, one.JobsPerMillionUsd, two);
        Assert.Equal(jobsTwo, both.JobsPerMillionUsd, two);
        Assert.Equal(jobOne, one.Jobs, three);
        Assert.Equal(jobTwo, both.Jobs, three);
        Assert.Equal(valueOne, one.ValueAddedPerUsd, three);
        Assert.Equal(valueTwo, both.ValueAddedPerUsd, three);
    }

    [Fact]
    public void The_ratio_of_national_income_multipliers_is_the_printed_one()
    {
        var model = Tables.Region(IoTables.Nation, RegionMethod.Slq);
        Assert.Equal(1.5269, model.Multipliers(MultiplierType.II, 0).Income / model.Multipliers(MultiplierType.I, 0).Income, 0.00005);
    }

    /// <summary>
    /// Computed a second time by other means: from the same files, in decimal arithmetic of 50 digits, by Gauss–Jordan elimination with pivoting of the
    /// open matrix and of the whole closed matrix [[A, c], [h′, 0]], without the rank-one formula used here.
    /// </summary>
    [Theory]
    [InlineData("US", "slq", 0.0, "23", "I", 1.7498174485072984, 1.601359733272887, 0.5100508268160511, 0.911302935480102, 5.3735015931125005, 1.5788125920150171)]
    [InlineData("US", "slq", 0.0, "23", "II", 2.7246199497615984, 2.4451027630200373, 0.778792335048716, 1.4817095042232344, 8.630880841977138, 2.5358777916732236)]
    [InlineData("US", "slq", 0.0, "334", "I", 1.3122458780812785, 1.205575191849276, 0.5750335228978298, 0.9236380866739227, 3.4464777808063736, 1.304610988109968)]
    [InlineData("US", "slq", 0.0, "334", "II", 2.4112424622551054, 1.8407826619908838, 0.878013869371493, 1.5667169358073645, 7.11886132850416, 2.694735118769484)]
    [InlineData("US", "slq", 0.0, "335", "I", 1.772625967284962, 1.7341901762171688, 0.46393347414630365, 0.8297424475868127, 4.271074061456378, 1.7365984989047858)]
    [InlineData("US", "slq", 0.0, "335", "II", 2.659289584392507, 2.647920453703716, 0.7083761355571099, 1.3485744682401435, 7.233930294768323, 2.9412818205247664)]
    [InlineData("US", "slq", 0.0, "22", "I", 1.448049517583011, 1.727586365399677, 0.2627497520797602, 0.9516720405245022, 1.9378618527176545, 2.156002383362205)]
    [InlineData("US", "slq", 0.0, "22", "II", 1.9502134237375441, 2.637837150282998, 0.4011903955396709, 1.2455137061826123, 3.615882052021456, 4.022913352250571)]
    [InlineData("US", "slq", 0.0, "5412OP", "I", 1.5491540070512826, 1.3755112980410245, 0.5911772207311013, 0.945086423251368, 4.604474165382413, 1.5252188099872759)]
    [InlineData("US", "slq", 0.0, "5412OP", "II", 2.679004216393415, 2.1002566790732797, 0.9026635463661913, 1.606219299167563, 8.379957528936405, 2.775836803716061)]
    [InlineData("TX", "slq", 0.0, "23", "I", 1.6141553133453983, 1.4870747579630317, 0.4736497952812395, 0.8422240207782125, 5.028587246209515, 1.4774717615302817)]
    [InlineData("TX", "slq", 0.0, "23", "II", 2.254250626865083, 2.0326733559230745, 0.647428996929103, 1.2218997009276533, 7.202122136623038, 2.1160877914515006)]
    [InlineData("TX", "slq", 0.0, "334", "I", 1.2617569560576032, 1.1756062547808197, 0.5607389823527948, 0.897127251468837, 3.3249683976204047, 1.2586154858770218)]
    [InlineData("TX", "slq", 0.0, "334", "II", 2.019545512682442, 1.6069289713603567, 0.7664706720038887, 1.3466132570200258, 5.898147473598033, 2.2326527234273037)]
    [InlineData("TX", "slq", 0.0, "335", "I", 1.5819803497604297, 1.5596291544607968, 0.41723461586386534, 0.7417656367162241, 3.8527566669053037, 1.5665126261265818)]
    [InlineData("TX", "slq", 0.0, "335", "II", 2.145835596639756, 2.1318475150071143, 0.5703154345763979, 1.076219146752985, 5.76740754209447, 2.345000610164599)]
    [InlineData("TX", "slq", 0.0, "22", "I", 1.385202204062248, 1.6083401572541616, 0.2446135174727934, 0.9158329759318267, 1.7862272618597115, 1.9872986448416294)]
    [InlineData("TX", "slq", 0.0, "22", "II", 1.7157754835565, 2.1984302856366114, 0.33436071509051285, 1.1119141408462634, 2.9087359596164593, 3.2361654948259897)]
    [InlineData("TX", "slq", 0.0, "5412OP", "I", 1.4340636385760677, 1.2981750975212147, 0.5579391076379433, 0.8808395365917089, 4.318790584953855, 1.43058694651629)]
    [InlineData("TX", "slq", 0.0, "5412OP", "II", 2.188068415072057, 1.7744675699214654, 0.7626435404475727, 1.32808117436889, 6.879121296080183, 2.2786891228206385)]
    [InlineData("NM", "slq-size", 0.1, "23", "I", 1.1905887142275144, 1.1452488913114778, 0.3647744674644212, 0.6241028015520514, 3.913597195662872, 1.1498715363752643)]
    [InlineData("NM", "slq-size", 0.1, "23", "II", 1.5314826998830797, 1.447604704889536, 0.461078145834638, 0.8368528813200589, 5.2559129382910665, 1.5442633422021677)]
    [InlineData("NM", "slq-size", 0.1, "334", "I", 1.0791494776115573, 1.0560316218081973, 0.5037044457163952, 0.7926289038521075, 2.850169230462163, 1.0788875868405812)]
    [InlineData("NM", "slq-size", 0.1, "334", "II", 1.5498781919491011, 1.3348332889378038, 0.6366868643355147, 1.0864081306454831, 4.703726612964196, 1.7805231353914623)]
    [InlineData("NM", "slq-size", 0.1, "335", "I", 1.128182540816427, 1.1283373053178891, 0.30185469462574865, 0.5199038005126948, 2.7689053818680343, 1.1258238233691003)]
    [InlineData("NM", "slq-size", 0.1, "335", "II", 1.4102758864803515, 1.4262283109570095, 0.38154699772975764, 0.6959567211196978, 3.8796857262239306, 1.5774618541935144)]
    [InlineData("NM", "slq-size", 0.1, "22", "I", 1.1653384631333106, 1.243595567675717, 0.18913927178320183, 0.7913810868570222, 1.257668157901533, 1.399240891249191)]
    [InlineData("NM", "slq-size", 0.1, "22", "II", 1.3420954621917922, 1.5719157716761538, 0.23907370859726723, 0.9016941672621464, 1.9536725241846182, 2.173592824764169)]
    [InlineData("NM", "slq-size", 0.1, "5412OP", "I", 1.1694737931545154, 1.1194282338332233, 0.48111598430921276, 0.7338727884687908, 3.561294117952295, 1.1796684228212546)]
    [InlineData("NM", "slq-size", 0.1, "5412OP", "II", 1.619092831991889, 1.4149671659821121, 0.608134849784505, 1.0144775817563911, 5.331729324827911, 1.7661199876257534)]
    public void A_second_computation_with_fifty_digits_agrees(
        string region, string method, double delta, string industry, string type, double output, double income, double incomePerUsd, double valueAddedPerUsd,
        double jobsPerMillionUsd, double jobs)
    {
        var multipliers = Tables.Region(region, new(method, delta)).Multipliers(Enum.Parse<MultiplierType>(type), Tables.IndexOf(industry));
        Assert.Equal(output, multipliers.Output, 1e-9);
        Assert.Equal(income, multipliers.Income, 1e-9);
        Assert.Equal(incomePerUsd, multipliers.IncomePerUsd, 1e-9);
        Assert.Equal(valueAddedPerUsd, multipliers.ValueAddedPerUsd, 1e-9);
        Assert.Equal(jobsPerMillionUsd, multipliers.JobsPerMillionUsd, 1e-9);
        Assert.Equal(jobs, multipliers.Jobs, 1e-9);
    }
}
