using Palermo.Kernel;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

/// <summary>The order of names as a dictionary of each language has them, put together by hand.</summary>
public class OrderTests
{
    [Theory]
    // The article belongs to the name; hamza on or under alif makes no difference of the letter.
    [InlineData("ar", "إسبانيا ألمانيا بلجيكا تونس مصر اليمن", "إسبانيا ألمانيا اليمن بلجيكا تونس مصر")]
    [InlineData("en", "zebra Åland apple Côte Cuba", "Åland apple Côte Cuba zebra")]
    // ñ is a letter of its own after n; ch and ll are not.
    [InlineData("es", "Omán Níger Ñuble Nueva Níspero Chile Cuba Colombia", "Chile Colombia Cuba Níger Níspero Nueva Ñuble Omán")]
    [InlineData("fr", "Zambie Éthiopie Estonie Égypte Fidji Équateur", "Égypte Équateur Estonie Éthiopie Fidji Zambie")]
    // ё stands with е.
    [InlineData("ru", "Япония Жёлтое Ель Ёлка Египет Замбия Йемен Ирак", "Египет Ёлка Ель Жёлтое Замбия Ирак Йемен Япония")]
    // By pinyin: a-fu-han, bai-e, de-guo, fa-guo, mei-guo, zhong-guo.
    [InlineData("zh", "中国 法国 阿富汗 美国 德国 白俄罗斯", "阿富汗 白俄罗斯 德国 法国 美国 中国")]
    public void Names_stand_in_the_order_of_their_language(string language, string names, string ordered) =>
        Assert.Equal(ordered.Split(' '), names.Split(' ').Order(SiteLanguage.Find(language)!.Order));

    [Theory]
    [InlineData("ar", "أذربيجان", "أرمينيا")]
    [InlineData("en", "Afghanistan", "Albania")]
    [InlineData("es", "Afganistán", "Albania")]
    [InlineData("fr", "Afghanistan", "Afrique du Sud")]
    [InlineData("ru", "Австралия", "Австрия")]
    [InlineData("zh", "阿尔巴尼亚", "阿尔及利亚")]
    public void States_begin_as_a_list_of_Members_in_that_language_does(string language, string one, string other)
    {
        var states = States
            .All.Where(state => state.Kind == StateKind.State)
            .Select(state => state.Name(language))
            .Order(SiteLanguage.Find(language)!.Order);

        Assert.Equal([one, other], states.Where(name => name == one || name == other));
        Assert.Contains(one, states.Take(4));
    }
}
