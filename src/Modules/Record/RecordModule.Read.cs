using Dapper;
using Palermo.Kernel;
using Palermo.Record.CheckOriginals;
using Palermo.Storage;

namespace Palermo.Record;

/// <content>What the site asks for: to read the record.</content>
public static partial class RecordModule
{
    /// <summary>Opens the records of a place for reading; none is made.</summary>
    /// <exception cref="StoreRefusedException">See <see cref="Store.OpenReader"/>.</exception>
    public static Store OpenForChecking(DataPlace place) => Store.OpenReader(place, RecordTables.All, "palermo check");

    /// <summary>The names of the files that the documents came in.</summary>
    public static IReadOnlyList<string> FileNames(Store store) =>
        store.Read(db => db.Query<string>("SELECT file_name FROM record_documents ORDER BY id").ToList());

    /// <summary>Whether every document's original is the one that was imported.</summary>
    public static OriginalsCheck CheckOriginals(Store store) => OriginalsCheck.Of(store);

    /// <summary>Opens a place for reading. Where there are no records yet empty tables are made, so that the site can say what to do first.</summary>
    /// <exception cref="StoreRefusedException">See <see cref="Store.OpenReader"/>.</exception>
    public static Store OpenForReading(DataPlace place, TimeProvider time, IRandom random)
    {
        if (!Store.Exists(place))
        {
            OpenForWriting(place, time, random, "palermo serve").DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        return Store.OpenReader(place, RecordTables.All, "palermo serve");
    }
}
