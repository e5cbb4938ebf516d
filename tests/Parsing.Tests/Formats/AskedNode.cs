using System.Reflection;
using AngleSharp.Dom;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>A node of a web page that counts what is asked of it and of all nodes that it leads to.</summary>
internal class AskedNode : DispatchProxy
{
    private object real = null!;

    private Asked asked = null!;

    /// <summary>What has been asked of a page's nodes.</summary>
    internal sealed class Asked
    {
        public int Times { get; set; }

        /// <summary>To find a sibling the parser's tree looks through all children, which no count of ours shows.</summary>
        public int ForSiblings { get; set; }
    }

    public static INode Of(INode node, Asked asked) => (INode)Wrapped(node, asked)!;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        asked.Times++;
        if (targetMethod!.Name.Contains("Sibling", StringComparison.Ordinal))
            asked.ForSiblings++;
        return Wrapped(targetMethod.Invoke(real, args), asked);
    }

    private static object? Wrapped(object? value, Asked asked) =>
        value switch
        {
            IElement element => Wrap<IElement>(element, asked),
            IText text => Wrap<IText>(text, asked),
            INode node => Wrap<INode>(node, asked),
            INodeList list => Wrap<INodeList>(list, asked),
            _ => value,
        };

    private static T Wrap<T>(T value, Asked asked)
        where T : class
    {
        var proxy = Create<T, AskedNode>();
        var node = (AskedNode)(object)proxy;
        (node.real, node.asked) = (value, asked);
        return proxy;
    }
}
