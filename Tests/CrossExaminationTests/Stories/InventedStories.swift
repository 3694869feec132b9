import ArticleAnalysis
import CrossExamination
import NewsModel

/// Articles about events that never happened, and a few that are made of nothing but random features.
enum InventedStories {
    struct Piece {
        var title: String
        var body: String
        var published: CalendarDay?
        var language: String? = "en"
    }

    static func traits(_ piece: Piece) -> StoryTraits {
        let text = AnalysisText(body: piece.body, title: piece.title, language: piece.language)
        let facts = ArticleFacts(of: text, published: piece.published)
        return StoryTraits(of: text, facts: facts, published: piece.published)
    }

    static func day(_ day: Int) -> CalendarDay? { CalendarDay(year: 2024, month: 5, day: day) }

    static let bridge = Piece(
        title: "Bridge at Quorrel collapses into the Vessen",
        body: """
            QUORREL, May 3 - The old Tarnmouth Bridge in Quorrel collapsed into the river Vessen on Friday, and eleven people \
            were taken to hospital, Mayor Ingeld Brasky said. Engineers had warned of corroded girders last year. The Vessen \
            Navigation Board closed the river to barges. Brasky said the bridge would be rebuilt within two years.
            """,
        published: day(3)
    )
    static let bridgeAgain = Piece(
        title: "Girders at Tarnmouth Bridge were corroded, inquiry hears",
        body: """
            The girders of the Tarnmouth Bridge, which fell into the Vessen on Friday, were corroded for years, engineers told \
            an inquiry in Quorrel. Eleven people were hurt. Ingeld Brasky, the mayor, promised a new bridge. Barges wait above \
            Quorrel until the Vessen Navigation Board opens the river again.
            """,
        published: day(5)
    )
    static let harvest = Piece(
        title: "Plum growers of Ostermoor fear a poor harvest",
        body: """
            Late frost has cost the plum growers of Ostermoor most of their blossom, the Orchard Union said. Its chairwoman \
            Delphine Arkwell expects half of last year's harvest. Wholesalers in Marnholt look for plums abroad.
            """,
        published: day(4)
    )

    /// An article about event `event`: a handful of its words, and some of its own, drawn by a small generator.
    static func invented(event: Int, number: Int, day: Int?) -> Piece {
        var state = UInt64(event * 7919 + number + 1)
        func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let own = (0..<12).map { _ in "word\(letters(1000 + draw(100_000)))" }
        let shared = (0..<14).map { _ in "event\(letters(event * 20 + draw(18)))" }
        let body = zip(own + own, shared).map { "\($0) \($1)" }.joined(separator: " and the ")
        return Piece(
            title: "On \(shared[0]) of \(shared[1])",
            body: "It was \(body).",
            published: day.flatMap { CalendarDay(year: 2024, month: 6, day: 1)?.ordinal.advanced(by: $0) }
                .map { CalendarDay(ordinal: $0) }
        )
    }

    private static func letters(_ number: Int) -> String {
        String(String(number).unicodeScalars.map { Character(Unicode.Scalar(UInt8($0.value - 48 + 97))) })
    }
}
