namespace Palermo.Record.Tests.Import;

/// <summary>Small documents in the official form, of an invented body, for tests that care about one line.</summary>
internal static class Paper
{
    /// <summary>An annotated provisional agenda.</summary>
    public static string Agenda(string? symbol = "LC/AOP/WG.2/2030/1", string date = "1 March 2030", string item2 = "Lamps") =>
        $"""
            Assembly of the Parties to the Lantern Convention

            {symbol}

            Distr.: General
            {date}

            Original: English

            Working Group on Harbours and Lights

            Lampwick, 4 and 5 April 2030

            Annotated provisional agenda

            Provisional agenda

            1. Organizational matters:
             - (a) Opening of the meeting;
             - (b) Adoption of the agenda and organization of work.
            2. {item2}.
            3. Other matters.
            4. Adoption of the report.

            Annotations

            1. Organizational matters

            (a) Opening of the meeting

            The second meeting of the Working Group on Harbours and Lights will be opened on Thursday, 4 April, at 10 a.m.
            """;

    /// <summary>A report with two recommendations.</summary>
    public static string Report(
        string? symbol = "LC/AOP/WG.2/2030/5",
        string documents = "(a) Annotated provisional agenda (LC/AOP/WG.2/2030/1)."
    ) =>
        $"""
            Assembly of the Parties to the Lantern Convention

            {symbol}

            Distr.: General
            15 April 2030

            Original: English

            Report on the meeting of the Working Group on Harbours and Lights held in Lampwick on 4 and 5 April 2030

            I. Introduction

            1. The Working Group on Harbours and Lights was set up by the Assembly of the Parties to the Lantern Convention.

            II. Recommendations

            2. The Working Group adopted the recommendations provided below.

            A. Lamps

            3. States should trim every lamp before dusk.

            4. States are encouraged to consider lighting the outer pier, in line with article 5 of the Smuggling of Migrants Protocol.

            III. Organization of the meeting

            A. Opening of the meeting

            5. The second meeting of the Working Group on Harbours and Lights was held in Lampwick on 4 and 5 April 2030. Four meetings were held.

            B. Documentation

            6. The Working Group had before it the following:

            {documents}
            """;

    /// <summary>Some page of running text, different for each number.</summary>
    public static string Note(int number) =>
        $"""
            LC/AOP/WG.2/2031/{number}

            Distr.: General
            2 May 2031

            Working Group on Harbours and Lights

            Note number {number}

            I. Introduction

            1. Paragraph one of note {number} speaks of wicks and oil.

            2. Paragraph two of note {number} speaks of glass. States should polish the glass.
            """;
}
