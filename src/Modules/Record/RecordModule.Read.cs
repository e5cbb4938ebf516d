using Palermo.Kernel;
using Palermo.Record.CheckOriginals;
using Palermo.Storage;

namespace Palermo.Record;

/// <content>What the site asks for: to read the record.</content>
public static partial class RecordModule
{
    /// <summary>Opens the database of a data folder for reading; none is made.</summary>
    /// <exception cref="StoreRefusedException">See <see cref="Store.OpenReader"/>.</exception>
    public static Store OpenForChecking(string dataFolder) => Store.OpenReader(dataFolder, RecordTables.All);

    /// <summary>Whether every document's original is the one that was imported.</summary>
    public static OriginalsCheck CheckOriginals(Store store) => OriginalsCheck.Of(store);

    /// <summary>Opens a data folder for reading. Where there is no database yet an empty one is made, so that the site can say what to do first.</summary>
    /// <exception cref="StoreRefusedException">See <see cref="Store.OpenReader"/>.</exception>
    public static Store OpenForReading(string dataFolder, TimeProvider time, IRandom random)
    {
        if (!Store.Exists(dataFolder))
        {
            OpenForWriting(dataFolder, time, random, "palermo serve").DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        return Store.OpenReader(dataFolder, RecordTables.All);
    }
}
