namespace Palermo.Host.Web;

/// <summary>Whatever answers GET also answers HEAD.</summary>
internal static class HeadRequests
{
    public static RouteGroupBuilder AnswerHead(this RouteGroupBuilder routes)
    {
        ((IEndpointConventionBuilder)routes).Finally(endpoint =>
        {
            for (var i = 0; i < endpoint.Metadata.Count; i++)
            {
                if (endpoint.Metadata[i] is HttpMethodMetadata { HttpMethods: ["GET"] })
                {
                    endpoint.Metadata[i] = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
                }
            }
        });
        return routes;
    }
}
