namespace Palermo.Record.Extract;

/// <summary>Something that looks wrong, with the printed words that show it.</summary>
/// <param name="Rule">Its sentence in every language is under this name in <c>models/findings.json</c>.</param>
/// <param name="Parameters">What fills the sentence's gaps.</param>
/// <param name="Sources">At least one; the second and further ones are what the first is compared with.</param>
internal sealed record Finding(string Rule, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<FindingSource> Sources)
{
    public Finding(string rule, IEnumerable<(string Name, string Value)> parameters, params FindingSource[] sources)
        : this(rule, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal), sources)
    { }
}

/// <param name="DocumentId">0 while the document has no id yet.</param>
/// <param name="Place"><c>para. 25</c>, <c>para. 51 (e)</c>, <c>timetable</c>, <c>table row 18</c>, <c>documentation</c>, <c>masthead</c>.</param>
/// <param name="Quote">The printed words.</param>
internal sealed record FindingSource(long DocumentId, string Place, int? Paragraph, string Quote);
