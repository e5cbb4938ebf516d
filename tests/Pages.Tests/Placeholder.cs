namespace Palermo.Pages.Tests;

public class Placeholder
{
    [Fact]
    public void Stands() => Assert.True(true);
}
