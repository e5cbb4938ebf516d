using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Palermo.Architecture.Tests.Rooms;

/// <summary>
/// A module shows its module class, messages and Razor components (which are always public), and the types that the signatures of these name.
/// Because what others can see they will use, and then it can no longer be changed in one place.
/// </summary>
internal static class ModuleSurface
{
    public static IEnumerable<string> Violations(IReadOnlyCollection<Type> types)
    {
        if (!types.Any(IsDoor))
            return ["a module has a public static class that ends in Module, with AddX and MapX"];
        var named = Named(types.Where(type => IsDoor(type) || IsMessage(type) || IsComponent(type)), types);
        return types
            .Where(type => type.IsVisible && !named.Contains(type))
            .Select(type => $"{type.FullName} is public but is no module class, nor named by one, nor a message or component");
    }

    private static bool IsDoor(Type type) =>
        type is { IsPublic: true, IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Module", StringComparison.Ordinal);

    private static bool IsComponent(Type type) => type.IsVisible && typeof(IComponent).IsAssignableFrom(type);

    private static bool IsMessage(Type type) => type.Namespace?.EndsWith(".Messages", StringComparison.Ordinal) is true;

    /// <summary>The given types and every type of the module that their signatures name, and so on to the end.</summary>
    private static HashSet<Type> Named(IEnumerable<Type> shown, IReadOnlyCollection<Type> types)
    {
        var named = new HashSet<Type>();
        var open = new Queue<Type>(shown);
        while (open.TryDequeue(out var type))
        {
            if (!types.Contains(type) || !named.Add(type))
                continue;
            foreach (var next in InSignatures(type).SelectMany(Parts))
                open.Enqueue(next);
        }
        return named;
    }

    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> InSignatures(Type type) =>
        [
            .. type.GetMethods(Shown).SelectMany(one => one.GetParameters().Select(p => p.ParameterType).Append(one.ReturnType)),
            .. type.GetConstructors(Shown).SelectMany(one => one.GetParameters().Select(p => p.ParameterType)),
            .. type.GetNestedTypes(),
            .. type.BaseType is { } parent ? [parent] : Array.Empty<Type>(),
        ];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
