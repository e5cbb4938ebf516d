using Palermo.Parsing.Reading.Problems;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class ProblemFinderTests
{
    private static readonly DocumentRecord Empty = new()
    {
        File = "invented.txt",
        Sha256 = "",
        Format = "text",
        DocumentType = "meeting report",
        Symbol = "CTOC/COP/WG.7/2031/5",
        Body = "Working Group on the Smuggling of Migrants",
    };

    [Fact]
    public void A_document_without_faults_has_no_problems() =>
        Assert.Empty(Find(Texts("The Working Group met.", "It spoke of 50 per cent of the cases (30 out of 60).")));

    [Fact]
    public void A_document_without_masthead_is_named()
    {
        var bare = Texts("The Working Group met.") with { Symbol = null };
        AssertOne(bare, "no-masthead", "masthead");
        Assert.Empty(Find(bare with { Languages = ["English"] }));
        Assert.Empty(Find(bare with { Body = null, DocumentType = "other" }));
    }

    [Fact]
    public void A_leap_and_a_repetition_in_the_numbering_are_named()
    {
        AssertOne(Empty with { NumberedParagraphs = new NumberedParagraphs(1, 5, 3, [2, 4]) }, "missing-paragraph", "2 and 4");
        AssertOne(
            Empty with
            {
                Paragraphs = [Numbered(3, "One."), Numbered(3, "Two."), Numbered(4, "Three.")],
            },
            "repeated-paragraph",
            "paragraph 3"
        );
    }

    [Fact]
    public void A_note_without_call_and_a_call_without_note_are_named()
    {
        var notes = Texts("All went well.³") with
        {
            Footnotes = [new Footnote("1", "See A."), new Footnote("2", "See B."), new Footnote("4", "See C.")],
        };
        var problems = ProblemFinder.Find(notes, new HashSet<string> { "1", "4" });
        Assert.Equal(["footnote-unused", "footnote-missing"], problems.Select(problem => problem.Rule));
        Assert.Contains("Footnote 2", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("footnote 3", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_whose_marks_are_not_read_at_all_are_not_called_unused() =>
        Assert.Empty(
            Find(Texts("An area of 5 km² near 10² boats.") with { Footnotes = [new Footnote("1", "See A."), new Footnote("*", "See B.")] })
        );

    [Theory]
    [InlineData("The Forum, held in May 2031 in Ysmere, was a success.", "May 2031")]
    [InlineData("The meeting was held on Friday, 2 May 2031.", "2 May 2031")]
    [InlineData("The exercise held by Avenmar and Brindal in May 2031 showed it.", "May 2031")]
    [InlineData("A conference took place from 1 to 3 June 2031.", "1 to 3 June 2031")]
    public void A_document_older_than_what_it_tells_is_named(string text, string date) =>
        AssertOne(Texts(text) with { DistributionDate = new DateOnly(2031, 4, 22) }, "date-before-event", date);

    [Theory]
    [InlineData("The Forum, to be held in May 2031, will meet.")]
    [InlineData("The meeting will be held on 2 May 2031.")]
    [InlineData("The Forum was held in March 2031.")]
    [InlineData("The Forum was held in April 2031.")]
    [InlineData("The Bureau approved the plan to meet in May 2031.")]
    [InlineData("The plan was adopted for May 2031.")]
    [InlineData("Reports are due by 3 May 2031.")]
    public void A_plan_is_not_an_event(string text) =>
        Assert.Empty(Find(Texts(text) with { DistributionDate = new DateOnly(2031, 4, 22) }));

    [Fact]
    public void Places_that_tell_of_one_date_share_a_message() =>
        AssertOne(
            Texts("The Forum was held in May 2031.", "All went well.", "The Forum, held in May 2031, ended.") with
            {
                Date = new DateOnly(2031, 4, 22),
            },
            "date-before-event",
            "paras. 1 and 3"
        );

    [Fact]
    public void A_publication_older_than_the_year_in_its_title_is_named()
    {
        AssertOne(
            Noted("Office of Routes, World Route Report 2032 (Port Ysmere, 2031)."),
            "year-before-event",
            "“World Route Report 2032 (Port Ysmere, 2031)”"
        );
        Assert.Empty(Find(Noted("Office of Routes, World Route Report 2032 (Port Ysmere, 2032).")));
        Assert.Empty(Find(Noted("Office of Routes, World Route Report 2032 (Port Ysmere, 2033).")));
        Assert.Empty(Find(Noted("Agenda 2063 (Port Ysmere, 2031).")));
        Assert.Empty(Find(Noted("Global Study 2018 (United Nations publication, Sales No. E.18.IV.9).")));
    }

    [Theory]
    [InlineData("Only 31 per cent of the reviews (60 out of 189 country reviews) began.", "31.7 per cent")]
    [InlineData("That is 12.5 per cent (1 of 9).", "11.1 per cent")]
    [InlineData("Of these, 30 out of 90, or 34 per cent, replied.", "33.3 per cent")]
    public void A_percentage_that_its_figures_do_not_give_is_named(string text, string right) =>
        AssertOne(Texts(text), "percentage", right);

    [Theory]
    [InlineData("Only 32 per cent of the reviews (60 out of 189) began.")]
    [InlineData("Only 31.7 per cent of the reviews (60 out of 189) began.")]
    [InlineData("About 31 per cent of the reviews (60 out of 189) began.")]
    [InlineData("Some 70 per cent of each group; 4 of 9 members came.")]
    [InlineData("In 90 per cent of cases (see annex 2 of document 3), it works.")]
    [InlineData("It was 13 per cent (1 of 8).")]
    [InlineData("It was 12 per cent (1 of 8).")]
    [InlineData("It was 5 per cent (0 of 0).")]
    public void A_rounded_or_loose_percentage_is_not(string text) => Assert.Empty(Find(Texts(text)));

    [Fact]
    public void An_article_that_does_not_exist_is_named()
    {
        AssertOne(
            Empty with
            {
                TreatyReferences = [new TreatyReference("para. 4", "SOM_PROTOCOL", 26, null, "article 26 of the Protocol")],
            },
            "unknown-article",
            "25 articles"
        );
        Assert.Empty(
            Find(Empty with { TreatyReferences = [new TreatyReference("para. 4", "SOM_PROTOCOL", 25, null, "article 25 of the Protocol")] })
        );
    }

    [Fact]
    public void A_listed_document_of_a_sister_body_is_named()
    {
        AssertOne(
            Listing(("Provisional agenda", "CTOC/COP/WG.4/2031/1"), ("Note", "CTOC/COP/WG.7/2031/2")),
            "foreign-symbol",
            "CTOC/COP/WG.4/2031/1"
        );
        Assert.Empty(Find(Listing(("Recommendations of the Working Group on Trafficking in Persons", "CTOC/COP/WG.4/2031/5"))));
        Assert.Empty(Find(Listing(("Report of the Conference", "CTOC/COP/2030/10"), ("Resolution", "A/RES/79/286"))));
        var joint = new ListedDocument("(d)", ["CTOC/COP/WG.3/2031/3", "CTOC/COP/WG.7/2031/3"], "Status of the reviews");
        Assert.Empty(Find(Empty with { Documentation = [joint] }));
    }

    [Fact]
    public void One_symbol_for_two_documents_is_named() =>
        AssertOne(
            Listing(("Note on boats", "CTOC/COP/WG.7/2031/2"), ("Note on roads", "CTOC/COP/WG.7/2031/2")),
            "duplicate-symbol",
            "CTOC/COP/WG.7/2031/2"
        );

    [Fact]
    public void A_title_cut_off_inside_its_last_word_is_named()
    {
        var item = new AgendaItem(4, "Matters pertaining to the Convention against Organized Crime and the Protocols thereto", []);
        AssertOne(
            Listing(("Paper on the Convention against Organized Crime and the Protocols there", "CTOC/COP/WG.7/2031/3")) with
            {
                AgendaItems = [item],
            },
            "incomplete-title",
            "“thereto”"
        );
        AssertOne(Listing(("Paper on the status of", "CTOC/COP/WG.7/2031/3")), "incomplete-title", "after “of”");
    }

    [Fact]
    public void A_title_in_the_singular_is_not_cut_off() =>
        Assert.Empty(
            Find(
                Texts("The paper on who should be charged as a migrant smugglers.") with
                {
                    AgendaItems = [new AgendaItem(1, "Paper on who should be charged as a migrant smuggler", [])],
                }
            )
        );

    [Fact]
    public void An_agenda_title_quoted_otherwise_is_named()
    {
        var agenda = new AgendaItem(2, "Who is and who is not a smuggler", []);
        AssertOne(
            Texts("It considered agenda item 2, entitled “Who is and who is not a smuggler?”.") with
            {
                AgendaItems = [agenda],
            },
            "title-mismatch",
            "agenda item 2"
        );
        Assert.Empty(
            Find(Texts("It considered agenda item 2, entitled \"Who is and who is not a smuggler.\"") with { AgendaItems = [agenda] })
        );
        Assert.Empty(Find(Texts("It considered agenda item 3, entitled “Boats”.") with { AgendaItems = [agenda] }));
    }

    [Fact]
    public void A_title_quoted_otherwise_than_its_heading_is_named()
    {
        const string Heading = "The Concept of “Gain or Other Benefit” in the Protocol: Issue Paper (2031)";
        AssertOne(
            Under(Heading, "The study entitled The Concept of “Gain and Other Benefit” in the Protocol: Issue Paper examines laws."),
            "title-mismatch",
            "and Other"
        );
        Assert.Empty(
            Find(Under(Heading, "The study entitled The Concept of “Gain or Other Benefit” in the Protocol: Issue Paper examines laws."))
        );
        Assert.Empty(
            Find(Under(Heading, "The study entitled Boats and Roads in the South examines the laws of many coastal States and ports."))
        );
    }

    [Fact]
    public void A_heading_that_names_another_subject_is_named()
    {
        const string Heading = "Resolutions on Trafficking in Persons";
        var speaking = Under(Heading, "The smuggling of migrants is old.", "Resolutions on migrant smuggling are new.");
        AssertOne(speaking, "heading-mismatch", Heading);
        Assert.Empty(Find(Under(Heading, "The smuggling of migrants is not trafficking in persons.", "Migrant smuggling grows.")));
        Assert.Empty(Find(Under(Heading, "The smuggling of migrants is old.", "Boats are new.")));
        Assert.Empty(
            Find(
                Under(
                    "Trafficking in persons and the smuggling of migrants",
                    "The smuggling of migrants is old.",
                    "Migrant smuggling grows."
                )
            )
        );
    }

    [Fact]
    public void A_heading_on_a_topic_that_its_paragraphs_never_name_is_named()
    {
        const string Heading = "Resolutions on Fishing Quotas";
        AssertOne(Under(Heading, "They ask for measures on the smuggling of migrants."), "heading-mismatch", "Fishing Quotas");
        Assert.Empty(Find(Under(Heading, "The smuggling of migrants and the quota of each port are linked.")));
        Assert.Empty(Find(Under(Heading, "The Working Group on the Smuggling of Migrants met.")));
        Assert.Empty(Find(Under("Views on related topics", "The smuggling of migrants is old.")));
        Assert.Empty(Find(Under("Fishing quotas", "The smuggling of migrants is old.")));
    }

    [Fact]
    public void A_Chair_where_there_are_Co_Chairs_is_named()
    {
        Chair[] two = [new("Ada Orde", "Avenmar", "Co-Chair"), new("Cy Vane", "Brindal", "Co-Chair")];
        AssertOne(Texts("With the Chair presiding, all spoke.") with { Chairs = two }, "role-mismatch", "Para. 1");
        Assert.Empty(Find(Texts("With the Co-Chairs presiding, all spoke; the Vice-Chair left.") with { Chairs = two }));
        Assert.Empty(Find(Texts("The Chair of the Conference spoke.") with { Chairs = two }));
        AssertOne(
            Texts("With the Co-Chair presiding, all spoke.") with
            {
                Chairs = two[..1].Select(chair => chair with { Role = "Chair" }).ToList(),
            },
            "role-mismatch",
            "one Chair"
        );
    }

    [Theory]
    [InlineData("Ines Marquez Oriel", "Ms. Oriel spoke.", true)]
    [InlineData("Ines Márquez Oriel", "Ms. Oriel spoke.", true)]
    [InlineData("Ines Márquez Oriel", "Ms. Márquez Oriel spoke.", false)]
    [InlineData("Ada Bela Orde", "Ms. Orde spoke.", false)]
    [InlineData("Ada B. Orde", "Ms. Orde spoke.", false)]
    [InlineData("Ada Inez Orde", "Ms. Orde spoke.", false)]
    [InlineData("Ada Márquez", "Ms. Márquez spoke.", false)]
    public void Half_of_a_double_surname_is_named(string name, string text, bool named)
    {
        var record = Texts(text) with { Panellists = [new Panellist(name, null, "Avenmar", [2], [1])] };
        if (named)
            AssertOne(record, "short-name", "Oriel");
        else
            Assert.Empty(Find(record));
    }

    [Fact]
    public void One_State_under_two_names_is_named()
    {
        AssertOne(Present(("Selvarin", "XSV"), ("Selvane", "XSV")), "state-two-names", "“Selvane”");
        AssertOne(
            Present(("Hesperon (Federation of)", "XHS"), ("Federation of Hesperon", "XHS")),
            "state-two-names",
            "“Federation of Hesperon”"
        );
        Assert.Empty(Find(Present(("Côte d’Ivoire", "CIV"), ("Côte d'Ivoire", "CIV"))));
    }

    [Fact]
    public void A_name_turned_round_in_a_sentence_of_its_own_is_the_same_name()
    {
        Member[] alone = [new("Federation of Hesperon", "XHS")];
        var record = Present(("Avenmar", "XAV"), ("Hesperon (Federation of)", "XHS")) with
        {
            Statements = [new Statement(9, "observer", [], alone)],
        };
        Assert.Empty(Find(record));
        Member[] other = [new("Selvane", "XSV")];
        AssertOne(
            Present(("Avenmar", "XAV"), ("Selvarin", "XSV")) with
            {
                Statements = [new Statement(9, "observer", [], other)],
            },
            "state-two-names",
            "“Selvane” in para. 9"
        );
    }

    [Fact]
    public void A_speaker_in_no_list_of_those_present_is_named()
    {
        Member[] speakers = [new("Avenmar", "XAV"), new("Brindal", "XBR"), new("Group of Coastal States", null)];
        var record = Present(("Avenmar", "XAV")) with { Statements = [new Statement(9, "representatives", [], speakers)] };
        AssertOne(record, "speaker-not-in-attendance", "Brindal");
        Assert.Empty(Find(record with { Attendance = [] }));
    }

    [Theory]
    [InlineData("The following attended: Avenmar, Brindal, Corvane.", true)]
    [InlineData("The following attended: Avenmar, Brindal and Corvane.", false)]
    [InlineData("The following attended: Avenmar, Brindal, and Corvane.", false)]
    [InlineData("The following attended: Avenmar, Brindal, as well as Corvane.", false)]
    [InlineData("The following attended: Avenmar, Brindal, the Corvane.", true)]
    public void A_list_without_and_is_named(string text, bool named)
    {
        Member[] members = [new("Avenmar", "XAV"), new("Brindal", "XBR"), new("Corvane", "XCV")];
        var record = Texts(text) with { Attendance = [new AttendanceGroup(1, "States parties", "PARTY", 3, members)] };
        if (named)
            AssertOne(record, "missing-conjunction", "para. 1");
        else
            Assert.Empty(Find(record));
    }

    private static void AssertOne(DocumentRecord record, string rule, string part)
    {
        var problem = Assert.Single(Find(record));
        Assert.Equal(rule, problem.Rule);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Problem> Find(DocumentRecord record) => ProblemFinder.Find(record, new HashSet<string>());

    private static DocumentRecord Texts(params string[] texts) =>
        Empty with
        {
            Paragraphs = [.. texts.Select((text, i) => Numbered(i + 1, text))],
        };

    private static DocumentRecord Noted(string note) => Empty with { Footnotes = [new Footnote("*", note)] };

    private static DocumentRecord Listing(params (string Title, string Symbol)[] documents) =>
        Empty with
        {
            Documentation = [.. documents.Select(document => new ListedDocument(null, [document.Symbol], document.Title))],
        };

    private static DocumentRecord Under(string heading, params string[] texts) =>
        Texts(texts) with
        {
            Sections = [new Section(null, heading, 1, texts.Length, null)],
        };

    private static DocumentRecord Present(params (string Printed, string Code)[] members) =>
        Empty with
        {
            Attendance =
            [
                new AttendanceGroup(
                    1,
                    "States parties",
                    "PARTY",
                    members.Length,
                    [.. members.Select(member => new Member(member.Printed, member.Code))]
                ),
            ],
        };

    private static Paragraph Numbered(int number, string text) => new(number, "I", text, []);
}
