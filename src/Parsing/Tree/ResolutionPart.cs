namespace Palermo.Parsing.Tree;

/// <summary>Where in a resolution the reader stands.</summary>
internal enum ResolutionPart
{
    None,

    /// <summary>Between the organ that acts and the first act.</summary>
    Preamble,
    Acts,

    /// <summary>Below the adoption.</summary>
    Below,
}
