/// Coverage of a fire that never was: an agency's text, printed whole and trimmed, and two reports of other outlets that
/// give other figures.
enum MoorFire {
    /// Puts the five articles and one about something else into a folder.
    static func fill(_ folder: WatchedFolder) {
        folder.write("gazette.md", gazette)
        folder.write("courier.md", courier)
        folder.write("evening.md", evening)
        folder.write("observer.md", observer)
        folder.write("tribune.md", tribune)
        folder.write("visitor.txt", SampleArticle.text(3))
    }

    /// The agency's text as one paper printed it.
    static let gazette =
        head("Moor fire near Haldby kills nine as villages empty", "Coast Gazette", "2025-05-04") + opening + middle
        + closing

    /// Another paper printed it under a headline of its own.
    static let courier =
        head("Nine dead in fire on Skarre moor", "Harbour Courier", "2025-05-04") + opening + middle + closing

    /// A third one left out the end and added a sentence.
    static let evening =
        head("Flames drive thousands from Haldby", "Evening Post", "2025-05-05") + opening + middle
        + "The railway between Haldby and Port Marrow stayed closed on Sunday night.\n"

    static let observer =
        head("Skarre moor burns: what is known", "Island Observer", "2025-05-05") + """
            The fire that broke out on the Skarre moor on May 3, 2025 has burned about 500 square miles of heath and forest \
            near Haldby, the fire brigade said on Sunday.

            Nine people died in the flames, according to the district of Haldby. More than 12,000 people left their homes.

            "We lost the whole ridge in one hour," fire chief Marta Ollund said.

            A drought warning for the Skarre moor had been issued on April 28, a week before the fire. Governor Henrik Saldt \
            said that the warning had reached every village. The moor last burned in June 2019.

            Ollund said her crews would need ten more days to put out the last fires near Haldby.

            """

    static let tribune =
        head("Hospital counts 14 victims of Skarre fire", "The Lowland Tribune", "2025-05-06") + """
            The regional hospital in Port Marrow said on Monday that 14 people had been killed by the fire on the Skarre moor \
            near Haldby, more than the government has confirmed.

            The fire has burned 1,400 square kilometres of heath and forest since Saturday, May 3, the forestry service said.

            "Five of the dead came to us from farms that nobody had counted," said Ines Varga, the hospital's director.

            Governor Henrik Saldt disputes the number. Saldt told reporters that nine people had died near Haldby and that he \
            trusted the district.

            A commission on the Skarre fire is to meet on May 20.

            """

    private static func head(_ title: String, _ outlet: String, _ date: String) -> String {
        "---\ntitle: \"\(title)\"\noutlet: \(outlet)\ndate: \(date)\nlang: en\n---\n\n"
    }

    private static let opening = """
        HALDBY, May 4 (Northwire) - A fire on the Skarre moor has killed nine people and driven more than 12,000 from their \
        homes near Haldby since it broke out on Saturday, the government said on Sunday.

        The flames had burned about 1,300 square kilometres of heath and forest by Sunday morning, according to the forestry \
        service, and strong wind from the east kept aircraft on the ground at Port Marrow.


        """

    private static let middle = """
        "We lost the whole ridge in one hour, and with it the only road to the north," said Marta Ollund, the fire chief of \
        Haldby. "Nobody here has seen anything like it."

        Governor Henrik Saldt said that he had asked the neighbouring districts for 40 fire engines.


        """

    private static let closing = """
        Farmers on the moor had complained of dry wells since the middle of April, and the weather service issued a drought \
        warning on April 28. Many of them drove their sheep to the coast before the wind turned, and slept beside them on \
        the beach.

        The Skarre moor last burned in June 2019, when a spark from a railway engine set fire to the heath beside the bridge \
        at Ollerup and two barns were lost.

        """
}
