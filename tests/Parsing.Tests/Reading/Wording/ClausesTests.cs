using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading.Wording;

/// <summary>Clauses of invented recommendations in the grammar of the official ones: modal, verb and strength of each, as a reader finds them.</summary>
public class ClausesTests
{
    [Theory]
    // One verb and its modal.
    [InlineData("States should adopt a law.", "should/adopt/firm")]
    [InlineData("States must protect witnesses.", "must/protect/obligation")]
    [InlineData("Each State party shall designate an authority.", "shall/designate/obligation")]
    [InlineData("States parties must not expose victims to harm.", "must not/expose/obligation")]
    [InlineData("States should not detain children.", "should not/detain/firm")]
    [InlineData("States are encouraged to share figures.", "are encouraged to/share/encouragement")]
    [InlineData("States are encouraged not to detain children.", "are encouraged not to/detain/encouragement")]
    [InlineData("States are invited to share their laws.", "are invited to/share/encouragement")]
    [InlineData("States parties are urged to ratify the Protocol.", "are urged to/ratify/firm")]
    [InlineData("States are called upon to criminalize that conduct.", "are called upon to/criminalize/firm")]
    [InlineData("The Secretariat is requested to prepare a study.", "is requested to/prepare/firm")]
    [InlineData("States parties may wish to exchange good practices.", "may wish to/exchange/soft")]
    [InlineData("States parties might also wish to consider a network.", "might wish to/consider/soft")]
    // What governs the verb softens it.
    [InlineData("States should consider adopting a law.", "should/consider adopting/qualified")]
    [InlineData("States should consider the adoption of a law.", "should/consider/qualified")]
    [InlineData("States should consider, as a first step, the adoption of a law.", "should/consider/qualified")]
    [InlineData("States should also consider, where possible, adopting a law.", "should/consider adopting/qualified")]
    [InlineData("States should consider that smugglers adapt quickly.", "should/consider/firm")]
    [InlineData("States should consider whether their laws are adequate.", "should/consider/qualified")]
    [InlineData("States should endeavour to reply within a month.", "should/endeavour to reply/qualified")]
    [InlineData("States should seek, with their neighbours, to open a channel.", "should/seek to open/qualified")]
    [InlineData("States should seek assistance.", "should/seek/firm")]
    [InlineData("States must consider adopting a law.", "must/consider adopting/obligation")]
    [InlineData("States are encouraged to consider adopting a law.", "are encouraged to/consider adopting/soft")]
    [InlineData("The Secretariat should continue to publish the form.", "should/continue to publish/firm")]
    [InlineData("The Secretariat should continue, within its mandate, to publish the form.", "should/continue to publish/firm")]
    [InlineData("States should continue supporting the Office.", "should/continue supporting/firm")]
    [InlineData("The Secretariat should continue its outreach.", "should/continue/firm")]
    [InlineData(
        "States should consider requesting the Secretariat to collect data and publish them.",
        "should/consider requesting/qualified"
    )]
    // Verbs of several words, and adverbs that belong to none.
    [InlineData("States should fully take into account the needs of children.", "should/take into account/firm")]
    [InlineData("States should take fully into consideration the needs of children.", "should/take into consideration/firm")]
    [InlineData("States should also step up their work.", "should/step up/firm")]
    [InlineData("States are encouraged to be aware of the risks.", "are encouraged to/be aware/encouragement")]
    [InlineData("Protection should be fully guaranteed.", "should/be guaranteed/firm")]
    [InlineData("Their plans should include training officers.", "should/include/firm")]
    public void A_clause_has_its_modal_verb_and_strength(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData("States should, where appropriate, ensure access.", "should/ensure/firm")]
    [InlineData("States should, in line with their law, and in full respect of human rights, ensure access.", "should/ensure/firm")]
    [InlineData("States should, however, avoid criminalizing victims.", "should/avoid criminalizing/firm")]
    [InlineData("States should, in order to prevent, detect and combat smuggling, hold joint patrols.", "should/hold/firm")]
    [InlineData("States should as appropriate ensure access.", "should/ensure/firm")]
    [InlineData("States are encouraged, within their means, to hold exercises.", "are encouraged to/hold/encouragement")]
    [InlineData(
        "States are encouraged, within their means and in compliance with the law, to hold exercises.",
        "are encouraged to/hold/encouragement"
    )]
    [InlineData("States are encouraged, to the extent possible, to hold exercises.", "are encouraged to/hold/encouragement")]
    [InlineData("States are also strongly encouraged to hold exercises.", "are encouraged to/hold/encouragement")]
    public void What_interrupts_a_modal_belongs_to_neither_modal_nor_verb(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData("States should establish or enhance channels.", "should/establish or enhance/firm")]
    [InlineData("States should develop, implement and evaluate plans.", "should/develop, implement and evaluate/firm")]
    [InlineData("States should adhere to and fully implement the Protocol.", "should/adhere to and implement/firm")]
    [InlineData(
        "States are encouraged to provide or continue providing help.",
        "are encouraged to/provide or continue providing/encouragement"
    )]
    [InlineData("States should consider establishing or strengthening units.", "should/consider establishing or strengthening/qualified")]
    [InlineData(
        "States are encouraged to continue and to enhance their dialogue.",
        "are encouraged to/continue and to enhance/encouragement"
    )]
    [InlineData("States should respect, protect and fulfil the rights of migrants.", "should/respect, protect and fulfil/firm")]
    public void Verbs_that_share_one_object_are_one_clause(string text, string clauses) => Reads(text, clauses);

    [Theory]
    // With a modal of their own.
    [InlineData(
        "States should inform victims, should protect them and must hear them.",
        "should/inform/firm; should/protect/firm; must/hear/obligation"
    )]
    [InlineData("States should open channels, and States may wish to fund them.", "should/open/firm; may wish to/fund/soft")]
    [InlineData(
        "States should reply and, consistent with article 8, should consider naming an authority.",
        "should/reply/firm; should/consider naming/qualified"
    )]
    [InlineData("States should open channels and are encouraged to fund them.", "should/open/firm; are encouraged to/fund/encouragement")]
    // Bare verbs.
    [InlineData("States should open channels, and issue visas in time.", "should/open/firm; should/issue/firm")]
    [InlineData("States should open channels, in cooperation with migrants, and build capacity.", "should/open/firm; should/build/firm")]
    [InlineData(
        "States should criminalize the conduct, and include it among serious crimes.",
        "should/criminalize/firm; should/include/firm"
    )]
    [InlineData(
        "States are encouraged to name focal points and ensure their training.",
        "are encouraged to/name/encouragement; are encouraged to/ensure/encouragement"
    )]
    [InlineData(
        "States should establish units, develop procedures and conduct training.",
        "should/establish/firm; should/develop/firm; should/conduct/firm"
    )]
    [InlineData("States should assist one another and support victims.", "should/assist/firm; should/support/firm")]
    [InlineData("States should not only criminalize smuggling but also ensure protection.", "should/criminalize/firm; should/ensure/firm")]
    [InlineData("The Secretariat should collect data and report to the Conference.", "should/collect/firm; should/report/firm")]
    [InlineData("States should help victims and, where possible, consult them.", "should/help/firm; should/consult/firm")]
    [InlineData("States should cooperate and share information.", "should/cooperate/firm; should/share/firm")]
    // With "to".
    [InlineData(
        "States are encouraged to cooperate and to share information.",
        "are encouraged to/cooperate/encouragement; are encouraged to/share/encouragement"
    )]
    [InlineData(
        "States are encouraged to keep records and to use them.",
        "are encouraged to/keep/encouragement; are encouraged to/use/encouragement"
    )]
    [InlineData(
        "States are encouraged to help countries of origin, to help countries of transit, and to open pathways.",
        "are encouraged to/help/encouragement; are encouraged to/help/encouragement; are encouraged to/open/encouragement"
    )]
    [InlineData(
        "States are encouraged to name focal points, as well as to consider funding them.",
        "are encouraged to/name/encouragement; are encouraged to/consider funding/soft"
    )]
    [InlineData(
        "States are encouraged to consider the roles of those involved and to improve their work.",
        "are encouraged to/consider/soft; are encouraged to/improve/encouragement"
    )]
    // With the governing verb of the clause before.
    [InlineData(
        "States should seek to open channels, and to keep them open.",
        "should/seek to open/qualified; should/seek to keep/qualified"
    )]
    [InlineData(
        "States should endeavour to appoint a guardian for each child who comes alone and to trace the family.",
        "should/endeavour to appoint/qualified; should/endeavour to trace/qualified"
    )]
    [InlineData(
        "The Secretariat should continue to help States, to draft manuals, and to train officers.",
        "should/continue to help/firm; should/continue to draft/firm; should/continue to train/firm"
    )]
    [InlineData(
        "States should consider adopting measures to protect victims and strengthening their courts.",
        "should/consider adopting/qualified; should/consider strengthening/qualified"
    )]
    [InlineData(
        "States should consider adopting laws, developing guidelines and training officials.",
        "should/consider adopting/qualified; should/consider developing/qualified; should/consider training/qualified"
    )]
    public void A_coordinated_verb_is_a_clause_of_its_own(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData(
        "States should work together in order to prevent and combat smuggling, and to address its causes.",
        "should/work together/firm"
    )]
    [InlineData("States should train officers to detect false papers and seize them.", "should/train/firm")]
    [InlineData("States should take measures to protect children and safeguard their rights.", "should/take/firm")]
    [InlineData("States are encouraged to share lists, to allow controls.", "are encouraged to/share/encouragement")]
    [InlineData("States should train officers with a view to improving controls and reducing delays.", "should/train/firm")]
    [InlineData("States should protect victims, including by training officers and by informing judges.", "should/protect/firm")]
    [InlineData("States should ensure that victims receive help and have access to courts.", "should/ensure/firm")]
    [InlineData("States should ensure that victims receive help, have access to courts, and take part in trials.", "should/ensure/firm")]
    [InlineData("States should adopt measures that should be reviewed each year.", "should/adopt/firm")]
    [InlineData(
        "States are encouraged to cooperate in order to prevent deaths, to find those missing and to inform families.",
        "are encouraged to/cooperate/encouragement"
    )]
    [InlineData(
        "States should open points that refer migrants to services, offer advice to those who ask, and make available maps.",
        "should/open/firm"
    )]
    [InlineData("Where a law says that officers must act, States should train them.", "should/train/firm")]
    [InlineData("To detect false papers and seize them, States should train officers.", "should/train/firm")]
    [InlineData("In deciding where a child must stay, States should listen to the child.", "should/listen/firm")]
    public void Purposes_means_and_clauses_with_that_give_no_clause(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData("States should improve research and exchange of data.", "should/improve/firm")]
    [InlineData("States should hold search and rescue operations.", "should/hold/firm")]
    [InlineData("States should agree on risk assessment and return procedures for migrants.", "should/agree/firm")]
    [InlineData("States should develop training and support services.", "should/develop/firm")]
    [InlineData("States should fund border controls, rescue boats, and search teams.", "should/fund/firm")]
    [InlineData("States should improve the collection, analysis and use of data.", "should/improve/firm")]
    public void A_noun_that_could_be_a_verb_is_no_clause(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData(
        "The Working Group recommends to the Conference that the following topics, inter alia, be considered: (a) Routes; (b) Fees.",
        "recommends/be considered/recommends"
    )]
    [InlineData(
        "The Working Group recommends that States parties designate an authority and notify the Secretary-General.",
        "recommends/designate/recommends; recommends/notify/recommends"
    )]
    [InlineData("It is recommended that States adopt a law.", "is recommended/adopt/recommends")]
    [InlineData("It is recommended that States should adopt a law.", "should/adopt/firm")]
    [InlineData(
        "It is recommended to the Conference that the mandate be extended and that a workplan be developed.",
        "is recommended/be extended/recommends; is recommended/be developed/recommends"
    )]
    [InlineData("The Working Group recommended that the Conference consider the topic.", "recommended/consider/recommends")]
    public void What_the_body_recommends_is_read_from_its_clause_with_that(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData("Urges States parties not to hold migrants liable;", "Urges not to/hold/firm")]
    [InlineData("Calls upon States to exchange information without delay;", "Calls upon to/exchange/firm")]
    [InlineData("Encourages States to consider appointing guardians;", "Encourages to/consider appointing/soft")]
    [InlineData("Notes the delay, and in that regard urges Governments to reply;", "urges to/reply/firm")]
    [InlineData(
        "Requests the Secretariat, subject to the availability of resources: (a) To continue to publish the form; (b) To report to the Assembly;",
        "Requests/continue to publish/firm; Requests/report/firm"
    )]
    [InlineData(
        "States should: (a) Establish units; (b) Train officers; (c) Consider concluding agreements.",
        "should/Establish/firm; should/Train/firm; should/Consider concluding/qualified"
    )]
    public void Items_and_the_verbs_of_a_resolution_are_read(string text, string clauses) => Reads(text, clauses);

    [Theory]
    [InlineData("")]
    [InlineData("The findings may be helpful in drafting.")]
    [InlineData("States cooperate where they can.")]
    [InlineData("Should States so wish.")]
    [InlineData("should")]
    [InlineData("States should.")]
    [InlineData("are encouraged, to")]
    public void Without_a_modal_and_its_verb_there_is_no_clause(string text) => Reads(text, "");

    [Fact]
    public void Sentences_are_read_one_by_one() =>
        Reads(
            "States should strengthen their courts. Their efforts should include training judges. The results may be shared. To this end, States should also hire staff.",
            "should/strengthen/firm; should/include/firm; should/hire/firm"
        );

    [Fact]
    public void The_parts_of_a_modal_keep_their_places()
    {
        var words = RecommendationLanguage.Read(Said.Text("States are encouraged, within their means, to hold exercises."));

        var modal = words.Clauses[0].Modal;

        Assert.Same(words.Modal, modal);
        Assert.Equal(
            ["are encouraged", "to"],
            modal.Spans.Select(span => "States are encouraged, within their means, to hold exercises."[span.Start..span.End])
        );
    }

    private static void Reads(string text, string clauses) =>
        Assert.Equal(
            clauses,
            string.Join(
                "; ",
                RecommendationLanguage.Read(Said.Text(text)).Clauses.Select(one => $"{one.Modal.Value}/{one.Verb.Value}/{one.Strength}")
            )
        );
}
