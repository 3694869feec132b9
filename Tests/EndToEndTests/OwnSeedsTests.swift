import Testing

/// What newsd makes of `seeds/`.
@Suite struct OwnSeedsTests {
    /// 2025-03-17T12:00:00Z, so that "2 hours ago" can be told.
    private static let time = 1_742_212_800

    private func hits(_ query: String = "*") throws -> [JSON] {
        let newsroom = try Newsroom { folder in
            for name in folder.fill(from: Binaries.seeds) {
                folder.setTime(name, Self.time)
            }
        }
        return try newsroom.newsctl("search", "--sync", "--json", "--collapse", "none", "-n", "100", query).json.hits
            .items
    }

    @Test func everyArticleIsReadOnceAndPagesAreTakenApart() throws {
        let counts = Dictionary(grouping: try hits()) { $0.path.string ?? "" }.mapValues(\.count)
        #expect(
            counts == [
                "velna-flood-wire.txt": 4, "velna-flood-wire-trimmed.txt": 4, "brodny-toll-disputed.txt": 1,
                "ministry-denies-warning.txt": 1, "lowlands-week-without-headline.txt": 1, "dyke-commission.md": 1,
                "sturmflut-osmara-windows-1252.txt": 1, "cape-orlen-lighthouse.txt": 1,
            ]
        )
    }

    @Test func outletsAreToldWhereTheyAreSaid() throws {
        let outlets = Dictionary(grouping: try hits()) { $0.outlet.string ?? "none" }.mapValues(\.count)
        #expect(
            outlets == [
                "Harbour Courier": 1, "Lowland Business Review": 1, "The Sporting Tide": 1, "Morning Ledger": 1,
                "Island Standard": 1, "Eastern Observer": 1, "The Lowland Tribune": 1, "none": 7,
            ]
        )
    }

    @Test func theAgencyIsCreditedForItsTextsAndNotWhereItIsOnlyCited() throws {
        let credited = try hits("credit:northwire")
        #expect(
            Set(credited.map(\.path)) == [.string("velna-flood-wire.txt"), .string("velna-flood-wire-trimmed.txt")]
        )
        #expect(credited.count == 2)
        #expect(credited.allSatisfy { $0.credit == .string("Northwire") && $0.outlet == .null })
        #expect(credited.allSatisfy { $0.dateline == .string("PORT HALDEN") })
    }

    @Test(
        arguments: [
            ("velna-flood-wire.txt", "Osmara counts its dead after storm tide breaks the Velna dyke"),
            ("velna-flood-wire-trimmed.txt", "Storm tide kills dozens in Osmara as Velna dyke gives way"),
            ("brodny-toll-disputed.txt", "Brodnyi Says 63 Drowned as Capital Sticks to Lower Figure"),
            ("ministry-denies-warning.txt", "Ministry of Waters rejects account of warning before flood"),
            ("dyke-commission.md", "Five questions for the dyke commission"),
            ("sturmflut-osmara-windows-1252.txt", "Sturmflut auf Osmara: Die Zahl der Toten bleibt umstritten"),
            ("cape-orlen-lighthouse.txt", "The last keeper of Cape Orlen climbs down"),
            ("lowlands-week-without-headline.txt", nil),
        ]
    )
    func headlinesAreReadAsWhatTheyAre(path: String, title: String?) throws {
        let main = try hits().filter { $0.path.string == path }.min {
            ($0.span[0].number ?? 0) < ($1.span[0].number ?? 0)
        }
        #expect(main?.title == title.map(JSON.string) ?? .null)
    }

    @Test func timesAreTakenFromWhereTheyAreSaid() throws {
        let all = try hits()
        let ferry = try #require(all.first { $0.outlet.string == "Harbour Courier" })
        #expect(ferry.published.string?.hasPrefix("2025-03-17T10") == true)
        #expect(ferry.publishedFrom == .string("relative"))
        let library = try #require(all.first { $0.outlet.string == "Eastern Observer" })
        #expect(library.published.string?.hasPrefix("2025-03-17T11") == true)
        let commission = try #require(all.first { $0.path.string == "dyke-commission.md" })
        #expect(commission.published == .string("2025-03-15"))
        #expect(commission.publishedFrom == .string("meta"))
        #expect(commission.byline == .array([.string("Runa Estberg")]))
    }

    @Test func eightBitGermanIsReadAndFound() throws {
        let found = try hits("Größere Brücke")
        #expect(found.map(\.path) == [.string("sturmflut-osmara-windows-1252.txt")])
        #expect(found.first?.language == .string("de"))
        #expect(try hits("grossere brucke").isEmpty == false)
    }

    @Test(
        arguments: [
            "Hashtags", "Taboola", "\"Try Our AI Features\"", "\"Explore what Tidewell AI can do for you\"",
            "\"No comments yet\"",
            "\"Related Articles\"",
            "\"Sponsored Links\"", "\"Promoted Links\"", "\"You May Like\"", "\"2 hours ago\"", "\"38 minutes ago\"",
            "\"READ MORE\"",
        ]
    )
    func furnitureIsNotFound(words: String) throws {
        #expect(try hits(words).isEmpty)
    }

    @Test func idsOutliveARebuildFromNothing() throws {
        let ids = try hits().map(\.id.string)
        #expect(Set(ids) == Set(try hits().map(\.id.string)))
        #expect(Set(ids).count == 14)
    }
}
