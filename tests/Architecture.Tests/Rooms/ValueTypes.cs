using System.Reflection;
using System.Runtime.CompilerServices;

namespace Palermo.Architecture.Tests.Rooms;

/// <summary>Structs are readonly and records have no setters, because a value that changes under its holder cannot carry a rule.</summary>
internal static class ValueTypes
{
    public static IEnumerable<string> Violations(IEnumerable<Type> types) => types.SelectMany(Violations);

    private static IEnumerable<string> Violations(Type type)
    {
        if (type.FullName!.Contains('<', StringComparison.Ordinal))
            return []; // Made by the compiler.
        if (type is { IsValueType: true, IsEnum: false, IsByRefLike: false, IsPrimitive: false })
            return type.IsDefined(typeof(IsReadOnlyAttribute)) ? [] : [$"{type.FullName} is a struct that is not readonly"];
        return IsRecord(type) ? Setters(type) : [];
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<string> Setters(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is { } setter && !IsInit(setter))
            .Select(property => $"{type.FullName}.{property.Name} of a record can be set");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
