using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>Notes of a resolution without a rule above them; the texts are invented.</summary>
public class LooseNotesTests
{
    private const string Organ = "The General Assembly,\n";

    [Theory]
    [InlineData("Recalling the lamps,1\n1 See the report.\n", 1)]
    [InlineData("Recalling the lamps,[1]\n1 See the report.\n", 1)]
    [InlineData("Recalling the lamps,[1]\n[1] See the report.\n", 1)]
    [InlineData("1 See the report.\nRecalling the lamps,[1]\n", 0)]
    [InlineData("[1] See the report.\nRecalling the lamps,\n", 0)]
    [InlineData("Recalling the lamps,[01] [1 ] [1\n1 See the report.\n", 0)]
    [InlineData("Recalling the lamps,[999] [1]\n1 See the report.\n[", 1)]
    public void A_note_is_called_above_it(string below, int count) => Assert.Equal(count, Notes(Organ + below).Count);

    /// <summary>Looking for the call of each from the start of the text, this would take minutes.</summary>
    [Fact]
    public void Lines_that_nothing_calls_are_not_sought_above_each_of_them() =>
        Assert.Empty(Notes(Organ + string.Concat(Enumerable.Repeat("1 Abcdef\n", 440_000))));

    /// <summary>Nor the calls below, as many as there are lines.</summary>
    [Fact]
    public void Calls_that_stand_below_are_not_looked_through_for_each_line() =>
        Assert.Empty(
            Notes(Organ + string.Concat(Enumerable.Repeat("1 Abcdef\n", 200_000)) + string.Concat(Enumerable.Repeat("lamps1\n", 200_000)))
        );

    private static IReadOnlyList<PlainNote> Notes(string text) => LooseNotes.In(text, Line.Split(text, []), new HashSet<int>());
}
