namespace Palermo.Kernel;

/// <summary>Who asks for something to be done, and through which door.</summary>
/// <param name="Name">The person or account, e.g. the shell's user name; never empty.</param>
/// <param name="Channel">The door, e.g. <c>shell</c> or <c>site</c>; never empty.</param>
public sealed record Caller(string Name, string Channel);
