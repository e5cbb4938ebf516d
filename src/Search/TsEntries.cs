namespace Palermo.Search;

/// <summary>By PostgreSQL's index of words.</summary>
internal sealed class TsEntries : FoundEntries
{
    // Title against text as in SQLite's; a long entry has a word by chance sooner than a short one.
    private const string Rank = """
        (SELECT -max(ts_rank('{0.25, 0.25, 0.25, 1.0}', w.words, CAST(@weigh AS tsquery), 1)) FROM search_words w WHERE w.entry = search_mark.entry)
        """;

    // Without words the newest come first.
    private const string NoRank = "-coalesce(CAST(date AS date) - DATE '0001-01-01', 0)";

    private readonly string condition;

    public TsEntries(Query query, IReadOnlyList<SearchFacet> filters)
        : base(query, filters)
    {
        var terms = query.Groups.SelectMany(group => group).Concat(query.Excluded).ToList();
        var cut = TsTerm.Cut(terms);
        Values.Add("weigh", string.Join(" | ", query.Groups.SelectMany(group => group).SelectMany(term => cut[term].Lexemes).Distinct()));
        var wanted = query.Groups.Select(group => AnyOf(group, cut));
        var unwanted = query.Excluded.Count == 0 ? [] : new[] { $"NOT {AnyOf(query.Excluded, cut)}" };
        condition = string.Join(" AND ", wanted.Concat(unwanted).DefaultIfEmpty("true"));
    }

    public override string Ids =>
        $"SELECT DISTINCT id FROM search_entry JOIN search_mark ON search_mark.entry = number WHERE kind = @kind AND {condition}";

    public override string Matching =>
        $"SELECT entry, CAST({(Query.HasWords ? Rank : NoRank)} AS double precision) AS rank, facet_set FROM search_mark WHERE {condition}";

    private string AnyOf(IEnumerable<Term> terms, Dictionary<Term, TsTerm> cut) =>
        $"({string.Join(" OR ", terms.Select(term => cut[term].Condition(Bind)))})";

    /// <summary>Gives a value a name of its own among the parameters.</summary>
    private string Bind(string value)
    {
        var name = $"word{Values.ParameterNames.Count()}";
        Values.Add(name, value);
        return "@" + name;
    }
}
