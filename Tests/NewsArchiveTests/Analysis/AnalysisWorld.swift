import ArticleReading
import Foundation
import GRDB

@testable import NewsArchive

/// Made-up articles about a few events, some of them copies of each other, and what an archive makes of them.
struct AnalysisWorld {
    private static let events: [(place: String, person: String, thing: String, toll: Int)] = [
        ("Vesterby", "Anna Kovalenko", "harbour bridge", 14),
        ("Tolmark", "Peter Brandauer", "chocolate factory", 3),
        ("Ossgard", "Lena Fjordheim", "mountain tunnel", 27),
    ]
    static let day: Int64 = 1_745_625_600

    /// `number` tells the event and the variant: 0..<3 reports, 3..<5 copies of the first, 5 something else altogether.
    static func file(_ number: Int) -> FileUpdate {
        let event = events[number / 6 % events.count]
        let variant = number % 6
        let opening = """
            The \(event.thing) of \(event.place) collapsed on Saturday, killing \(event.toll + (variant == 2 ? 4 : 0)) people, Mayor \
            \(event.person) said. Rescue teams from \(event.place) searched the rubble of the \(event.thing) through the night.
            """
        let others = [
            "\"We heard a crack and then a roar,\" \(event.person) told reporters beside the \(event.thing). The \(event.thing) was opened in 1974.",
            "Witnesses in \(event.place) described dust over the \(event.thing). \(event.person) ordered three days of mourning in \(event.place).",
            "Engineers had warned of rust in the \(event.thing) for years, a report seen by \(event.person) shows. Trains to \(event.place) stopped.",
        ]
        let body: String =
            switch variant {
            case 0, 3: opening + " " + others[0]
            case 1: opening + " " + others[1]
            case 2: opening + " " + others[2]
            case 4: opening + " " + others[0] + " The investigation goes on, and nobody has been charged so far."
            default:
                "Bakers number \(number) met quietly and spoke about nothing but bread, butter and the price of salt."
            }
        return .sample(
            "f\(number)",
            [
                .sample(
                    "\(event.thing) of \(event.place) collapses, report \(number)",
                    body,
                    published: day + Int64(number % 6) * 3_600
                )
            ]
        )
    }

    static func put(_ numbers: some Sequence<Int>, in archive: Archive, atOnce: Int = 100) throws {
        let changes = numbers.map { ArchiveChange.put(file($0)) }
        for first in stride(from: 0, to: changes.count, by: atOnce) {
            _ = try archive.apply(Array(changes[first..<min(first + atOnce, changes.count)]))
        }
    }

    static func remove(_ numbers: some Sequence<Int>, from archive: Archive) throws {
        _ = try archive.apply(numbers.map { .remove(path: Array("f\($0)".utf8)) })
    }

    /// Everything that follows from the articles' texts, in a form that rows and order leave no trace in.
    static func findings(_ archive: Archive) throws -> [String] {
        let questions = [
            "SELECT key, story, copyGroup, quotes, figures, hasConflict, ownConflict FROM article ORDER BY key",
            "SELECT a.key, hex(f.facts) FROM facts f JOIN article a ON a.id = f.article ORDER BY a.key",
            "SELECT a.key, hex(l.copySamples), hex(l.storyTraits) FROM linkTraits l JOIN article a ON a.id = l.article ORDER BY a.key",
            "SELECT n.kind, n.text, a.key, m.count FROM mention m JOIN name n ON n.id = m.name LEFT JOIN article a ON a.id = m.article ORDER BY 1, 2, 3",
            "SELECT k.key, k.kind, n.text FROM nameKey k LEFT JOIN name n ON n.id = k.name ORDER BY 1, 2, 3",
            "SELECT kind, text FROM name ORDER BY 1, 2",
            "SELECT d.first, d.last, a.key FROM mentionedDays d LEFT JOIN article a ON a.id = d.article ORDER BY 1, 2, 3",
            "SELECT a.key, b.key, containment, resemblance FROM copyLink l LEFT JOIN article a ON a.id = l.article LEFT JOIN article b ON b.id = l.other ORDER BY 1, 2",
            "SELECT a.key, b.key, weight FROM storyLink l LEFT JOIN article a ON a.id = l.article LEFT JOIN article b ON b.id = l.other ORDER BY 1, 2",
            "SELECT id, central, due FROM story ORDER BY 1",
        ]
        return try archive.writer.pool.read { db in
            try questions.flatMap { sql in
                try Row.fetchAll(db, sql: sql).map { $0.databaseValues.map(\.description).joined(separator: " ") } + [
                    "-"
                ]
            }
        }
    }
}
