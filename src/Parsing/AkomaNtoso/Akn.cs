using System.Xml.Linq;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The names that the writer and the reader of Akoma Ntoso share.</summary>
internal static class Akn
{
    public static readonly XNamespace Space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>What Akoma Ntoso has no word for: the kind and level of a block, the analysis of a recommendation.</summary>
    public static readonly XNamespace Ours = "urn:palermo:akn:1";

    public static readonly XName Kind = Ours + "kind";
    public static readonly XName Level = Ours + "level";

    /// <summary>How many cells a row has, where a table cannot show it: none.</summary>
    public static readonly XName Cells = Ours + "cells";

    /// <summary>Where a note that is written at its mark stands in the tree: <c>preface:3</c>, <c>body:12</c>.</summary>
    public static readonly XName At = Ours + "at";

    /// <summary>The texts of this block hold signs that XML forbids, written as <see cref="Forbidden"/> says.</summary>
    public static readonly XName Escaped = Ours + "escaped";

    /// <summary>No space stands between the label of this item and its text.</summary>
    public static readonly XName Solid = Ours + "solid";

    public const string Preface = "preface";
    public const string Body = "body";

    public static string NameOf(BlockKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The kind of a block that this project wrote; null for every other element.</summary>
    public static BlockKind? KindOf(XElement element) =>
        element.Attribute(Kind)?.Value is { Length: > 0 } name
        && char.IsAsciiLetter(name[0])
        && Enum.TryParse<BlockKind>(name, ignoreCase: true, out var kind)
            ? kind
            : null;
}
