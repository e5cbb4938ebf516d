using System.Globalization;

namespace Palermo.Record.Corpus;

/// <summary>The documents of one body, or those whose body is not known: the part of the corpus that is worked out at one time.</summary>
/// <param name="Body">The body's code.</param>
internal readonly record struct Circle(string? Body)
{
    /// <summary>What all bodies' documents together show.</summary>
    public const string OfAll = "*";

    public string Key => Body ?? "";

    /// <summary>A condition on a column of body codes, with the code as <c>@Body</c>.</summary>
    public string Has(string column) => Body is null ? $"{column} IS NULL" : $"{column} = @Body";

    /// <summary>The body of <c>WG_SOM#2</c> or <c>WG_SOM 2013-11-11/2013-11-13</c>, the keys under which facts meet.</summary>
    public static Circle OfSubject(string subject) => new(subject[..subject.LastIndexOfAny(['#', ' '])]);

    /// <summary>Bounds of all subjects that begin with the body's code and a mark.</summary>
    public (string From, string Until) Subjects(char mark) => ($"{Body}{mark}", $"{Body}{(char)(mark + 1)}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"circle of {Body ?? "no body"}");
}
