using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Reads the tables below io/: each table by itself, then what ties them together. Every fault is told, none stops the reading.</summary>
internal sealed class IoReader
{
    private const string Uses = "equipment structures intellectual-property construction intermediate";
    private readonly IoFiles _files;
    private readonly IReadOnlyList<string> _states;
    private readonly List<IoIndustry> _industries;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _parameters;

    private IoReader(IoFiles files, IReadOnlyList<string> states)
    {
        (_files, _states) = (files, states);
        _industries = ReadIndustries();
        _parameters = ReadParameters();
    }

    /// <summary>Reads the tables.</summary>
    /// <param name="files">Text of each file by its path below the data folder.</param>
    /// <param name="sources">Known sources.</param>
    /// <param name="states">State codes.</param>
    /// <param name="errors">Where faults go.</param>
    /// <returns>The tables; none where there is a fault in them.</returns>
    public static IoTables? Read(
        IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Source> sources, IEnumerable<string> states, List<DataError> errors)
    {
        var before = errors.Count;
        var reader = new IoReader(new(files, sources, errors), [.. states]);
        var requirements = reader.ReadRequirements();
        var (household, purchases) = reader.ReadHousehold();
        var demand = reader.ReadFinalDemand();
        var shares = reader.ReadImportShares();
        var margins = reader.ReadMargins();
        var prices = reader.ReadPrices();
        var stateIndustries = reader.ReadStateIndustries();
        var gdpShares = reader.ReadGdpShares();
        reader._files.RequireNoOthers();
        if (errors.Count > before) return null;
        new IoIdentities(reader._files, reader._industries, reader._parameters).Require(requirements, household, purchases, demand);
        return errors.Count > before ? null : new(reader._industries, reader._states, stateIndustries, gdpShares)
        {
            DomesticUse = new(requirements),
            Household = household,
            FinalDemand = demand,
            ImportShares = shares,
            TradeMargins = margins,
            Prices = prices,
            DefaultDelta = reader._parameters["slqSize.delta"],
            Metas = reader._files.Metas,
        };
    }

    private List<IoIndustry> ReadIndustries()
    {
        var industries = new List<IoIndustry>();
        var rows = _files.Rows(
            "industries", "code", "name", "gross_output_musd", "jobs", "compensation_musd", "value_added_musd", "production_tax_musd",
            "operating_surplus_musd", "imported_inputs_musd", "scrap_and_noncomparable_musd", "employment_basis", "source_ids");
        foreach (var row in rows)
        {
            var industry = new IoIndustry(
                row.Required("code"), row.Required("name"), row.Positive("gross_output_musd"), row.Positive("jobs"), row.Positive("compensation_musd"),
                row.Number("value_added_musd"), row.Number("production_tax_musd"), row.Number("operating_surplus_musd"), row.AtLeastZero("imported_inputs_musd"),
                row.AtLeastZero("scrap_and_noncomparable_musd"), row.Required("employment_basis"), _files.Sources(row));
            if (!_index.TryAdd(industry.Code, industries.Count)) row.Fault("code", $"'{industry.Code}' stands twice.");
            else industries.Add(industry);
        }

        if (!_index.ContainsKey(IoTables.Construction)) _files.Fault("industries", $"The industry '{IoTables.Construction}' is missing.");
        return industries;
    }

    private Dictionary<string, double> ReadParameters()
    {
        var parameters = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in _files.Rows("parameters", "id", "value", "unit", "source_ids", "note"))
        {
            _files.Sources(row);
            row.OneOf("unit", "musd", "1");
            if (!parameters.TryAdd(row.OneOf("id", [.. IoIdentities.Parameters]), row.Positive("value"))) row.Fault("id", $"'{row["id"]}' stands twice.");
        }

        foreach (var id in IoIdentities.Parameters.Where(id => !parameters.ContainsKey(id))) _files.Fault("parameters", $"No row gives '{id}'.");
        return parameters;
    }

    private double[,] ReadRequirements()
    {
        var cells = new double[_industries.Count, _industries.Count];
        foreach (var row in _files.Rows("domestic-use", "seller_industry", "buyer_industry", "domestic_requirement_usd_per_usd"))
        {
            var (seller, buyer) = (Industry(row, "seller_industry"), Industry(row, "buyer_industry"));
            var requirement = row.Positive("domestic_requirement_usd_per_usd");
            if (seller < 0 || buyer < 0) continue;
            if (cells[seller, buyer] != 0) row.Fault("buyer_industry", $"'{row["seller_industry"]}' to '{row["buyer_industry"]}' stands twice.");
            cells[seller, buyer] = requirement;
        }

        return cells;
    }

    private (double[] Spending, double[] PurchasesMusd) ReadHousehold()
    {
        var purchases = new double[_industries.Count];
        var spending = ByIndustry("household", ["domestic_pce_musd", "spending_usd_per_income_usd"], (row, industry) =>
        {
            purchases[industry] = row.AtLeastZero("domestic_pce_musd");
            return row.AtLeastZero("spending_usd_per_income_usd");
        });
        return (spending, purchases);
    }

    private DomesticFinalDemand[] ReadFinalDemand() => ByIndustry(
        "final-demand",
        ["pce_musd", "private_structures_musd", "private_equipment_musd", "intellectual_property_musd", "residential_musd", "inventories_musd", "exports_musd", "government_musd", "total_musd"],
        (row, _) => new DomesticFinalDemand(
            row.Number("pce_musd"), row.Number("private_structures_musd"), row.Number("private_equipment_musd"), row.Number("intellectual_property_musd"),
            row.Number("residential_musd"), row.Number("inventories_musd"), row.Number("exports_musd"), row.Number("government_musd"), row.Number("total_musd")));

    private DomesticShares[] ReadImportShares() => ByIndustry(
        "import-shares", ["import_share", "domestic_share_equipment", "domestic_share_structures", "domestic_share_pce", "domestic_share_intermediate"],
        (row, _) => new DomesticShares(
            row.Number("import_share"), row.ShareIfAny("domestic_share_equipment"), row.ShareIfAny("domestic_share_structures"),
            row.ShareIfAny("domestic_share_pce"), row.ShareIfAny("domestic_share_intermediate")));

    private List<TradeMargin> ReadMargins()
    {
        var margins = new List<TradeMargin>();
        var seen = new HashSet<(string, string)>();
        foreach (var row in _files.Rows("trade-margins", "commodity", "name", "use", "producer_musd", "transport_musd", "wholesale_musd", "retail_musd", "purchaser_musd", "note"))
        {
            var (commodity, use) = (row.Required("commodity"), row.OneOf("use", Uses.Split(' ')));
            if (!seen.Add((commodity, use))) row.Fault("use", $"'{commodity}' for '{use}' stands twice.");
            var (producer, transport, wholesale, retail) = (row.Positive("producer_musd"), row.AtLeastZero("transport_musd"), row.AtLeastZero("wholesale_musd"), row.AtLeastZero("retail_musd"));
            var (whole, purchaser) = (producer + transport + wholesale + retail, row.Positive("purchaser_musd"));
            var off = double.Abs(whole - purchaser);
            if (off > _files.Tolerance("trade-margins", "sumMusd") + (_files.Tolerance("trade-margins", "sumShare") * purchaser)) row.Fault("purchaser_musd", $"The parts sum to {whole}.");
            margins.Add(new(commodity, row.Required("name"), use, producer / whole, transport / whole, wholesale / whole, retail / whole));
        }

        return margins;
    }

    private PriceIndices ReadPrices() =>
        PriceReader.Read(_files, _index.Keys, _files.Metas.TryGetValue("domestic-use", out var meta) ? meta.PriceYear ?? 0 : 0);

    private StateIndustry[,] ReadStateIndustries()
    {
        var cells = new StateIndustry[_states.Count, _industries.Count];
        foreach (var row in _files.Rows("state-industries", "state", "industry", "location_quotient", "basis", "private_jobs"))
        {
            var (state, industry) = (State(row), Industry(row, "industry"));
            var cell = new StateIndustry(
                row.AtLeastZero("location_quotient"), row.OneOf("basis", "gdp-2021", "gdp-2021-group", "qcew-2023"),
                row["private_jobs"].Length == 0 ? null : row.AtLeastZero("private_jobs"));
            if (state < 0 || industry < 0) continue;
            if (cells[state, industry].Basis is not null) row.Fault("industry", $"'{row["industry"]}' in '{row["state"]}' stands twice.");
            if (row["industry"] == IoTables.Construction && cell.PrivateJobs is not > 0) row.Fault("private_jobs", "Construction in a state needs its jobs.");
            cells[state, industry] = cell;
        }

        for (var state = 0; state < _states.Count; state++)
        {
            for (var industry = 0; industry < _industries.Count; industry++)
            {
                if (cells[state, industry].Basis is null) _files.Fault("state-industries", $"No row gives '{_industries[industry].Code}' in '{_states[state]}'.");
            }
        }

        return cells;
    }

    private double[] ReadGdpShares()
    {
        var shares = new double?[_states.Count];
        foreach (var row in _files.Rows("state-gdp-share", "state", "gdp_share"))
        {
            if (State(row) is not (>= 0 and var state)) continue;
            if (shares[state] is not null) row.Fault("state", $"'{row["state"]}' stands twice.");
            shares[state] = row.Positive("gdp_share");
            if (shares[state] > 1) row.Fault("gdp_share", "A share is at most 1.");
        }

        foreach (var missing in _states.Where((_, state) => shares[state] is null)) _files.Fault("state-gdp-share", $"No row gives '{missing}'.");
        var sum = shares.Sum(share => share ?? 0);
        if (double.Abs(sum - 1) > _files.Tolerance("state-gdp-share", "sumShare")) _files.Fault("state-gdp-share", $"The shares sum to {sum}.");
        return [.. shares.Select(share => share ?? 0)];
    }

    /// <summary>One value for each industry from a table with a row for each.</summary>
    private TValue[] ByIndustry<TValue>(string name, string[] columns, Func<CsvTable.Row, int, TValue> read)
    {
        var values = new TValue[_industries.Count];
        var given = new bool[_industries.Count];
        foreach (var row in _files.Rows(name, ["industry", .. columns]))
        {
            if (Industry(row, "industry") is not (>= 0 and var industry)) continue;
            if (given[industry]) row.Fault("industry", $"'{row["industry"]}' stands twice.");
            (values[industry], given[industry]) = (read(row, industry), true);
        }

        foreach (var missing in _industries.Where((_, industry) => !given[industry])) _files.Fault(name, $"No row gives '{missing.Code}'.");
        return values;
    }

    private int Industry(CsvTable.Row row, string column)
    {
        if (_index.TryGetValue(row[column], out var industry)) return industry;
        row.Fault(column, $"'{row[column]}' is no industry of the table.");
        return -1;
    }

    private int State(CsvTable.Row row)
    {
        var state = -1;
        for (var i = 0; i < _states.Count && state < 0; i++) state = _states[i] == row["state"] ? i : -1;
        if (state < 0) row.Fault("state", $"'{row["state"]}' is no state of the United States.");
        return state;
    }
}
