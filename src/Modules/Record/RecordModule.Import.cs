using Palermo.Kernel;
using Palermo.Parsing.Formats;
using Palermo.Record.Import;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record;

/// <content>What the shell asks for: to write into the record, until people can sign in to the site.</content>
public static partial class RecordModule
{
    /// <summary>Opens a place for writing, with every table that documents need; a folder is made where it is missing.</summary>
    /// <param name="holder">What the process is, for whoever is refused meanwhile, e.g. <c>palermo import</c>.</param>
    /// <exception cref="StoreRefusedException">See <see cref="Store.OpenWriter"/>.</exception>
    public static Store OpenForWriting(DataPlace place, TimeProvider time, IRandom random, string holder) =>
        Store.OpenWriter(place, RecordTables.All, time, random, holder);

    /// <summary>Takes all records to another place.</summary>
    /// <exception cref="StoreRefusedException">See <see cref="Store.Move"/>.</exception>
    public static IReadOnlyList<TableDigest> Move(DataPlace from, DataPlace to, TimeProvider time, Action<MoveProgress> tell) =>
        Store.Move(from, to, RecordTables.All, time, tell);

    public static ImportDocuments Import(Store store, IFiles files, TimeProvider time) => new(store, new TextIndex(), files, time);

    /// <summary>Takes one file's bytes as an import would, and says why not where it would be left out.</summary>
    public static DocumentFile OpenFile(IFiles files, string path) => DocumentFile.Read(files, path);

    /// <summary>The text of a file's bytes as an import would read it, and why not where it would be left out.</summary>
    public static Task<Decoded> DecodeAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel) =>
        Decoding.OfAsync(name, bytes, cancel);
}
