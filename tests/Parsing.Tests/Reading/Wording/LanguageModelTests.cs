using System.Reflection;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Tests.Reading.Wording;

/// <summary>What the grammar takes for granted of its lists.</summary>
public class LanguageModelTests
{
    private static readonly string[] Strengths = ["obligation", "firm", "qualified", "encouragement", "soft", "recommends"];

    private static readonly string[] Codes =
    [
        "STATES_PARTIES",
        "STATES",
        "STATES_OF_ORIGIN",
        "STATES_OF_ORIGIN_TRANSIT_DESTINATION",
        "CONFERENCE",
        "SECRETARIAT",
        "WORKING_GROUP",
        "STATE_UNDER_REVIEW",
        "OTHER",
    ];

    private static readonly LanguageModel Model = LanguageModel.Current;

    [Fact]
    public void Every_strength_is_of_the_declared_scale()
    {
        var modals = Model.Modals.Concat(Model.PassiveModals).Concat(Model.StatedModals).Select(modal => modal.Strength);

        Assert.All(modals.Concat(Model.Softened.Keys).Concat(Model.Softened.Values), strength => Assert.Contains(strength, Strengths));
    }

    [Fact]
    public void A_word_that_the_scale_does_not_name_has_its_reason()
    {
        string[] named = ["should", "must", "shall", "may wish to", "encouraged", "encourages", "recommends"];
        var others = Model.Modals.Concat(Model.PassiveModals).Concat(Model.StatedModals).Where(modal => !named.Contains(modal.Words));

        Assert.All(others, modal => Assert.False(string.IsNullOrEmpty(modal.Reason), modal.Words));
    }

    [Fact]
    public void Every_addressee_has_a_code_of_the_contract() =>
        Assert.Equal(Codes.Order(), Model.Addressees.Select(one => one.Code).Order());

    [Fact]
    public void A_verb_stands_in_one_list_only()
    {
        var all = Model.Verbs.Concat(Model.VerbsAlsoNouns).Concat(Model.VerbsInCompounds).Concat(Model.VerbsAlsoAdjectives).ToList();

        Assert.Equal(all.Distinct().Count(), all.Count);
    }

    [Fact]
    public void No_list_is_empty_and_words_are_in_lower_case()
    {
        foreach (var list in typeof(LanguageModel).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (list.GetValue(Model) is not IEnumerable<string> words)
                continue;
            Assert.NotEmpty(words);
            Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
        }
    }
}
