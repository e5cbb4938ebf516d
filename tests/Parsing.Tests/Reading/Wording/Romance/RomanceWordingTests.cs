using Palermo.Parsing.Reading.Wording.Romance;

namespace Palermo.Parsing.Tests.Reading.Wording.Romance;

/// <summary>Sentences written for these tests, with what a reader of the language finds in them: addressee, code, clauses, qualifiers.</summary>
public class RomanceWordingTests
{
    [Theory]
    [InlineData(
        "Les États parties devraient, s’il y a lieu, envisager de créer des unités.",
        "États parties",
        "STATES_PARTIES",
        "devraient/envisager de créer/qualified",
        "s’il y a lieu"
    )]
    [InlineData("Les États devraient créer des registres.", "États", "STATES", "devraient/créer/firm", "")]
    [InlineData("Les États ne devraient pas poursuivre les enfants.", "États", "STATES", "ne devraient pas/poursuivre/firm", "")]
    [InlineData("Les États parties doivent protéger les témoins.", "États parties", "STATES_PARTIES", "doivent/protéger/obligation", "")]
    [InlineData("La Conférence voudra peut-être examiner ce sujet.", "Conférence", "CONFERENCE", "voudra peut-être/examiner/soft", "")]
    [InlineData(
        "Le Secrétariat devrait établir un guide et organiser un atelier.",
        "Secrétariat",
        "SECRETARIAT",
        "devrait/établir/firm; devrait/organiser/firm",
        ""
    )]
    [InlineData(
        "Les États devraient créer ou renforcer des points de contact.",
        "États",
        "STATES",
        "devraient/créer ou renforcer/firm",
        ""
    )]
    [InlineData(
        "Les États sont encouragés à échanger des données et à former les juges.",
        "États",
        "STATES",
        "sont encouragés à/échanger/encouragement; sont encouragés à/former/encouragement",
        ""
    )]
    [InlineData(
        "Les États sont encouragés, dans la limite de leurs moyens, à publier les chiffres.",
        "États",
        "STATES",
        "sont encouragés à/publier/encouragement",
        "dans la limite de leurs moyens"
    )]
    [InlineData(
        "Les États parties sont invités à envisager d’adopter une loi.",
        "États parties",
        "STATES_PARTIES",
        "sont invités à/envisager d’adopter/soft",
        ""
    )]
    [InlineData("Le Secrétariat est prié de traduire le guide.", "Secrétariat", "SECRETARIAT", "est prié de/traduire/firm", "")]
    [InlineData(
        "Le Groupe de travail invite les États à signaler les naufrages.",
        "États",
        "STATES",
        "invite à/signaler/encouragement",
        ""
    )]
    [InlineData(
        "Les États devraient s'efforcer de réunir les familles, le cas échéant.",
        "États",
        "STATES",
        "devraient/s'efforcer de réunir/qualified",
        "le cas échéant"
    )]
    [InlineData(
        "Les États devraient former les gardes pour prévenir et combattre la fraude.",
        "États",
        "STATES",
        "devraient/former/firm",
        ""
    )]
    [InlineData(
        "Les États devraient publier les chiffres, conformément à leur droit interne.",
        "États",
        "STATES",
        "devraient/publier/firm",
        "conformément à leur droit interne"
    )]
    [InlineData(
        "Les États devraient prévenir, détecter et réprimer la fraude.",
        "États",
        "STATES",
        "devraient/prévenir, détecter et réprimer/firm",
        ""
    )]
    [InlineData(
        "Les États devraient coopérer et échanger des données.",
        "États",
        "STATES",
        "devraient/coopérer/firm; devraient/échanger/firm",
        ""
    )]
    [InlineData("Les États devraient envisager la création d’un fonds.", "États", "STATES", "devraient/envisager/qualified", "")]
    [InlineData(
        "La Conférence devrait examiner ce sujet et le Secrétariat devrait préparer une note.",
        "Conférence",
        "CONFERENCE",
        "devrait/examiner/firm; devrait/préparer/firm",
        ""
    )]
    [InlineData("Les États côtiers devraient secourir les embarcations.", "États côtiers", "OTHER", "devraient/secourir/firm", "")]
    [InlineData(
        "Les États devraient également chercher à réunir les familles.",
        "États",
        "STATES",
        "devraient/chercher à réunir/qualified",
        ""
    )]
    [InlineData("Les États sont tenus d’aider les navires.", "États", "STATES", "sont tenus d’/aider/obligation", "")]
    [InlineData(
        "Les États d’origine devraient informer les voyageurs.",
        "États d’origine",
        "STATES_OF_ORIGIN",
        "devraient/informer/firm",
        ""
    )]
    [InlineData("Les mesures que les enfants demandent sont utiles.", null, null, "", "")]
    [InlineData(
        "Les États parties devraient : a) Créer des unités et former des juges; b) Envisager de publier les chiffres.",
        "États parties",
        "STATES_PARTIES",
        "devraient/Créer/firm; devraient/former/firm; devraient/Envisager de publier/qualified",
        ""
    )]
    [InlineData(
        "Les États sont encouragés, le cas échéant, à : a) Créer des unités; b) Former des juges.",
        "États",
        "STATES",
        "sont encouragés à/Créer/encouragement; sont encouragés à/Former/encouragement",
        "le cas échéant"
    )]
    [InlineData(
        "Les États sont invités : a) à créer des unités; b) à former des juges.",
        "États",
        "STATES",
        "sont invités à/créer/encouragement; sont invités à/former/encouragement",
        ""
    )]
    [InlineData(
        "Les États devraient : a) Créer des unités chargées de : i) Suivre les routes; ii) Compter les naufrages; b) Former des juges.",
        "États",
        "STATES",
        "devraient/Créer/firm; devraient/Former/firm",
        ""
    )]
    [InlineData(
        "Les États devraient : i) Créer des unités; ii) Former des juges.",
        "États",
        "STATES",
        "devraient/Créer/firm; devraient/Former/firm",
        ""
    )]
    [InlineData(
        "Les États devraient prendre des mesures pour : a) Protéger les enfants; b) Punir la fraude.",
        "États",
        "STATES",
        "devraient/prendre/firm",
        ""
    )]
    [InlineData(
        "Le Groupe de travail recommande que les États parties adoptent une loi.",
        "États parties",
        "STATES_PARTIES",
        "recommande/adoptent/recommends",
        ""
    )]
    [InlineData(
        "Les États sont vivement encouragés à ratifier le Protocole.",
        "États",
        "STATES",
        "sont encouragés à/ratifier/encouragement",
        ""
    )]
    public void French(string text, string? addressee, string? code, string clauses, string qualifiers) =>
        Reads("fr", text, addressee, code, clauses, qualifiers);

    [Theory]
    [InlineData(
        "Se alienta a los Estados partes a que cooperen.",
        "Estados partes",
        "STATES_PARTIES",
        "Se alienta a que/cooperen/encouragement",
        ""
    )]
    [InlineData("Los Estados deberían crear registros.", "Estados", "STATES", "deberían/crear/firm", "")]
    [InlineData("Los Estados no deberían castigar a los niños.", "Estados", "STATES", "no deberían/castigar/firm", "")]
    [InlineData(
        "Los Estados partes deberán proteger a los testigos.",
        "Estados partes",
        "STATES_PARTIES",
        "deberán/proteger/obligation",
        ""
    )]
    [InlineData("Los Estados deben informar a las familias.", "Estados", "STATES", "deben/informar/obligation", "")]
    [InlineData("Los Estados tal vez deseen publicar las cifras.", "Estados", "STATES", "tal vez deseen/publicar/soft", "")]
    [InlineData(
        "La Secretaría debería preparar una guía y debería considerar la posibilidad de traducirla.",
        "Secretaría",
        "SECRETARIAT",
        "debería/preparar/firm; debería/considerar la posibilidad de traducirla/qualified",
        ""
    )]
    [InlineData(
        "Los Estados deberían procurar nombrar, cuando proceda, un tutor.",
        "Estados",
        "STATES",
        "deberían/procurar nombrar/qualified",
        "cuando proceda"
    )]
    [InlineData(
        "Los Estados deberían, según proceda, esforzarse por reunir a las familias.",
        "Estados",
        "STATES",
        "deberían/esforzarse por reunir/qualified",
        "según proceda"
    )]
    [InlineData(
        "Se invita a los Estados a publicar las cifras y a formar a los jueces.",
        "Estados",
        "STATES",
        "Se invita a/publicar/encouragement; Se invita a/formar/encouragement",
        ""
    )]
    [InlineData("Se pide a la Secretaría que prepare una guía.", "Secretaría", "SECRETARIAT", "Se pide/prepare/firm", "")]
    [InlineData("Los Estados deberían crear o reforzar puntos de contacto.", "Estados", "STATES", "deberían/crear o reforzar/firm", "")]
    [InlineData(
        "Se alienta a los Estados a que consideren la posibilidad de crear un fondo.",
        "Estados",
        "STATES",
        "Se alienta a que/consideren la posibilidad de crear/soft",
        ""
    )]
    [InlineData(
        "Los Estados deberían formar a los guardias para prevenir y combatir el fraude.",
        "Estados",
        "STATES",
        "deberían/formar/firm",
        ""
    )]
    [InlineData(
        "Los Estados deberían publicar las cifras, de conformidad con su derecho interno.",
        "Estados",
        "STATES",
        "deberían/publicar/firm",
        "de conformidad con su derecho interno"
    )]
    [InlineData(
        "Los Estados deberían prevenir, detectar y reprimir el fraude.",
        "Estados",
        "STATES",
        "deberían/prevenir, detectar y reprimir/firm",
        ""
    )]
    [InlineData(
        "Los Estados deberían cooperar e intercambiar datos.",
        "Estados",
        "STATES",
        "deberían/cooperar/firm; deberían/intercambiar/firm",
        ""
    )]
    [InlineData("Se insta a los Estados a que protejan a los niños.", "Estados", "STATES", "Se insta a que/protejan/firm", "")]
    [InlineData(
        "La Asamblea debería examinar este tema y la Secretaría debería preparar una nota.",
        "Asamblea",
        "CONFERENCE",
        "debería/examinar/firm; debería/preparar/firm",
        ""
    )]
    [InlineData("Los Estados ribereños deberían socorrer a los botes.", "Estados ribereños", "OTHER", "deberían/socorrer/firm", "")]
    [InlineData(
        "Se alienta a los Estados a que, cuando corresponda, formen a los jueces.",
        "Estados",
        "STATES",
        "Se alienta a que/formen/encouragement",
        "cuando corresponda"
    )]
    [InlineData(
        "Se exhorta a los Estados a que investiguen los naufragios y a que informen a las familias.",
        "Estados",
        "STATES",
        "Se exhorta a que/investiguen/firm; Se exhorta a que/informen/firm",
        ""
    )]
    [InlineData(
        "El Grupo de Trabajo alienta a los Estados a que publiquen las cifras.",
        "Estados",
        "STATES",
        "alienta a que/publiquen/encouragement",
        ""
    )]
    [InlineData(
        "Los Estados de origen deberían informar a los viajeros.",
        "Estados de origen",
        "STATES_OF_ORIGIN",
        "deberían/informar/firm",
        ""
    )]
    [InlineData("Las medidas que piden los niños son útiles.", null, null, "", "")]
    [InlineData(
        "Los Estados deberían: a) Crear unidades; b) Considerar la posibilidad de publicar las cifras; y c) Formar a los jueces.",
        "Estados",
        "STATES",
        "deberían/Crear/firm; deberían/Considerar la posibilidad de publicar/qualified; deberían/Formar/firm",
        ""
    )]
    [InlineData(
        "Se alienta a los Estados a que: a) Creen unidades; b) Formen a los jueces.",
        "Estados",
        "STATES",
        "Se alienta a que/Creen/encouragement; Se alienta a que/Formen/encouragement",
        ""
    )]
    [InlineData(
        "Se recomienda que los Estados partes aprueben una ley.",
        "Estados partes",
        "STATES_PARTIES",
        "Se recomienda/aprueben/recommends",
        ""
    )]
    [InlineData(
        "Se alienta encarecidamente a los Estados a que ratifiquen el Protocolo.",
        "Estados",
        "STATES",
        "Se alienta a que/ratifiquen/encouragement",
        ""
    )]
    public void Spanish(string text, string? addressee, string? code, string clauses, string qualifiers) =>
        Reads("es", text, addressee, code, clauses, qualifiers);

    private static void Reads(string language, string text, string? addressee, string? code, string clauses, string qualifiers)
    {
        var words = RomanceWording.Read(RomanceModel.ByCode(language)!, Said.Text(text));

        Assert.Equal(clauses, string.Join("; ", words.Clauses.Select(one => $"{one.Modal.Value}/{one.Verb.Value}/{one.Strength}")));
        Assert.Equal((addressee, code), (words.Addressee?.Value, words.AddresseeCode));
        Assert.Equal(qualifiers, string.Join('|', words.Qualifiers.Select(one => one.Value)));
    }
}
