namespace Palermo.Parsing.Formats.Docx;

/// <summary>One level of an automatic numbering.</summary>
/// <param name="Format">Word's name of the counter's form: <c>decimal</c>, <c>lowerLetter</c>, <c>bullet</c>.</param>
/// <param name="Text">The label with its counters: <c>%1.</c>, <c>(%2)</c>.</param>
/// <param name="AllDecimal">Counters of higher levels are written as numbers whatever their own form.</param>
internal sealed record DocxLevel(int Start, string Format, string Text, bool AllDecimal)
{
    public static readonly DocxLevel None = new(1, "none", "", AllDecimal: false);

    public string Write(int counter, bool asDecimal) =>
        asDecimal
            ? ListLabel.Decimal(counter)
            : Format switch
            {
                "lowerLetter" => ListLabel.Letter(counter, "abcdefghijklmnopqrstuvwxyz"),
                "upperLetter" => ListLabel.Letter(counter, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                "lowerRoman" => ListLabel.RomanNumeral(counter),
                "upperRoman" => ListLabel.RomanNumeral(counter).ToUpperInvariant(),
                "russianLower" => ListLabel.Letter(counter, "абвгдежзиклмнопрстуфхцчшщэюя"),
                "russianUpper" => ListLabel.Letter(counter, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
                "arabicAlpha" => ListLabel.Letter(counter, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
                "arabicAbjad" => ListLabel.Letter(counter, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
                "chineseCounting" or "chineseCountingThousand" or "taiwaneseCountingThousand" or "ideographDigital" => ListLabel.Han(
                    counter
                ),
                "decimalZero" => counter < 10 ? "0" + ListLabel.Decimal(counter) : ListLabel.Decimal(counter),
                "none" => "",
                _ => ListLabel.Decimal(counter),
            };
}
