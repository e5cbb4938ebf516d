using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListStates;

/// <summary>The States that documents list, by the alphabet of the reader's language.</summary>
internal static class StateList
{
    public static readonly ListShape Shape = new(
        "states",
        [new("code")],
        [new RegisterFacet("part", part => Vocabulary.Parts.Contains(part), Vocabulary.Parts)]
    )
    {
        DefaultLimit = ListQuery.LargestLimit,
        HasPlace = place => States.ByCode((string)place[0]) is not null,
    };

    public static Listed<StateItem> Handle(ReadScope scope, ListQuery query)
    {
        var states = States.All.Concat(States.Samples).ToList();
        var parts = scope.Kept.Get(scope.Connection, "states", connection => StateParts.Of(connection, states.Select(state => state.Code)));
        var language = scope.Words.Language;
        var items = states
            .Where(state => parts.Contains(state.Code) && IsNamed(state, query.Words))
            .OrderBy(state => state.Name(language.Code), language.Order)
            .Select(state => Item(state, [.. parts[state.Code]]));
        return RegisterReader.Page(Shape, query, [.. items], item => item.Id, (item, _) => item.Parts);
    }

    public static StateItem Item(State state, IReadOnlyList<string> parts) =>
        new()
        {
            Id = state.Code,
            Alpha2 = state.Alpha2,
            M49 = state.M49,
            Names = state.Names,
            Sample = state.Kind == StateKind.Sample,
            Parts = parts,
        };

    /// <summary>A code, or a part of any of its names in any language.</summary>
    private static bool IsNamed(State state, string words) =>
        words.Length == 0
        || string.Equals(state.Code, words, StringComparison.OrdinalIgnoreCase)
        || States.Find(words)?.Code == state.Code
        || state
            .Names.Values.Concat(state.Formal.Values)
            .Concat(state.Also)
            .Concat(state.History.Select(former => former.Name))
            .Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase));
}
