using System.Globalization;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>The row of items that tells the acts of one modal: "devraient : a) Créer …; b) Former …". Items of a row inside an item count in none.</summary>
internal sealed class RomanceItems(RomanceWords lexis, bool roman)
{
    private int last;

    /// <summary>The row that begins with the item that a word opens; null where it opens none.</summary>
    public static RomanceItems? BeginningAt(RomanceWords lexis, int at)
    {
        var row = new RomanceItems(lexis, roman: lexis.ItemAt(at) == "i");
        return row.GoesOnAt(at) ? row : null;
    }

    /// <summary>Whether a word opens the next item of this row.</summary>
    public bool GoesOnAt(int at)
    {
        var next = lexis.ItemAt(at) is { } label && Place(label) == last + 1;
        if (next)
            last++;
        return next;
    }

    private int? Place(string label)
    {
        if (roman)
            return Opening.RomanValue(label.ToUpperInvariant());
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return label is [>= 'a' and <= 'z' and var letter] ? letter - 'a' + 1 : null;
    }
}
