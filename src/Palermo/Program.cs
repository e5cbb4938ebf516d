var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", () => "Palermo");
app.Run();
