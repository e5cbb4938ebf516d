using System.Globalization;
using Palermo.Record.Import;

namespace Palermo.Host.Verbs;

/// <summary>Tells an import file by file; on a terminal a bar below the lines shows how far it is.</summary>
/// <param name="total">Files to come; null where nobody watches a bar.</param>
internal sealed class ImportReport(TextWriter output, int? total)
{
    private const int BarWidth = 30;
    private const string ClearLine = "\r\u001b[K";

    private int done;

    public static ImportReport To(TextWriter output, ImportDocuments import, IEnumerable<string> paths) =>
        new(output, Console.IsOutputRedirected ? null : import.Count(paths));

    public void Tell(FileOutcome outcome)
    {
        done++;
        End();
        output.WriteLine(Line(outcome));
        foreach (var remark in (outcome as FileOutcome.Imported)?.Remarks ?? [])
            output.WriteLine($"           {Shown(remark)}");
        if (total is { } all)
            output.Write($"{Bar(all)} {done} of {all}");
        output.Flush();
    }

    /// <summary>Takes the bar away.</summary>
    public void End()
    {
        if (total is not null)
            output.Write(ClearLine);
    }

    private static string Line(FileOutcome outcome) =>
        outcome switch
        {
            FileOutcome.Imported { Kin: Kinship.Version kin } imported =>
                $"imported   {Shown(imported.Path)} as {imported.Slug}: in {Name(kin.Language)}; {imported.Symbol} is there in {Name(kin.Other)}, both are kept",
            FileOutcome.Imported { Kin: Kinship.Edition } imported =>
                $"imported   {Shown(imported.Path)} as {imported.Slug}: another edition of {imported.Symbol}, both are kept",
            FileOutcome.Imported imported => $"imported   {Shown(imported.Path)} as {imported.Slug}",
            FileOutcome.Unchanged unchanged => $"unchanged  {Shown(unchanged.Path)} is {unchanged.Slug}",
            FileOutcome.LeftOut leftOut => $"left out   {Shown(leftOut.Path)}: {Shown(leftOut.Why.Message)}",
            _ => throw new InvalidOperationException("An outcome nobody named."),
        };

    private static string Name(string language) => CultureInfo.GetCultureInfo(language).EnglishName;

    /// <summary>A file's name, or an error that quotes it, may hold line ends and escape codes; none of them reaches the terminal.</summary>
    private static string Shown(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? '\uFFFD' : sign));

    private string Bar(int all)
    {
        var filled = all == 0 ? BarWidth : Math.Min(BarWidth, (int)((long)BarWidth * done / all));
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}]";
    }
}
