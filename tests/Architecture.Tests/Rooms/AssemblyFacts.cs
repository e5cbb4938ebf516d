using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Palermo.Architecture.Tests.Rooms;

/// <summary>What a compiled assembly leans on, read from its metadata without loading it.</summary>
/// <param name="Name">Simple name of the assembly.</param>
/// <param name="References">Simple names of the assemblies it was compiled against and uses.</param>
/// <param name="Types">Full names of the outer types it uses from other assemblies.</param>
/// <param name="Members">Members it calls on those types: <c>System.DateTime.get_Now</c>.</param>
public sealed record AssemblyFacts(
    string Name,
    IReadOnlyCollection<string> References,
    IReadOnlyCollection<string> Types,
    IReadOnlyCollection<string> Members
)
{
    public static AssemblyFacts Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return new AssemblyFacts(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(one => metadata.GetString(metadata.GetAssemblyReference(one).Name))],
            [.. metadata.TypeReferences.Select(one => NameOf(metadata, one)).Distinct()],
            [.. metadata.MemberReferences.Select(one => NameOf(metadata, metadata.GetMemberReference(one))).OfType<string>().Distinct()]
        );
    }

    private static string? NameOf(MetadataReader metadata, MemberReference member) =>
        OwnerOf(metadata, member.Parent) is { } owner ? $"{NameOf(metadata, owner)}.{metadata.GetString(member.Name)}" : null;

    private static TypeReferenceHandle? OwnerOf(MetadataReader metadata, EntityHandle parent) =>
        parent.Kind switch
        {
            HandleKind.TypeReference => (TypeReferenceHandle)parent,
            HandleKind.TypeSpecification => GenericOf(metadata, (TypeSpecificationHandle)parent),
            _ => null,
        };

    /// <summary>The open type of a constructed one: <c>Task`1</c> of <c>Task&lt;int&gt;</c>.</summary>
    private static TypeReferenceHandle? GenericOf(MetadataReader metadata, TypeSpecificationHandle constructed)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(constructed).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        signature.ReadCompressedInteger();
        var open = signature.ReadTypeHandle();
        return open.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)open : null;
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
