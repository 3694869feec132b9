import ArticleAnalysis
import Foundation
import NewsModel
import TextUnits

/// Articles with the event they are about, from the unpacked data sets under the folder that `NEWSD_SCORE_DATA` names. None of
/// them is part of newsd.
enum StoryScoreData {
    struct Labelled {
        var title: String?
        var body: String
        var published: CalendarDay?
        /// The event.
        var label: String
        /// Which half of the set it belongs to, by event or topic; nil for a set that is too small to be cut.
        var half: Int?
    }

    static let folder = ProcessInfo.processInfo.environment["NEWSD_SCORE_DATA"]

    static func has(_ name: String) -> Bool {
        folder.map { FileManager.default.fileExists(atPath: $0 + "/" + name) } ?? false
    }

    /// ECB+: within a topic the files NNecb and NNecbplus are two events. The text is put together again from its tokens; the first
    /// sentence that is no address is the title. Halves by topic.
    static func ecbPlus() throws -> [Labelled] {
        try files(in: "ecbplus", ending: ".xml").compactMap { path in
            let name = (path as NSString).lastPathComponent.dropLast(4)
            let parts = name.split(separator: "_")
            guard parts.count == 2, let topic = Int(parts[0]) else { return nil }
            let sentences = tokens(of: try String(contentsOfFile: path, encoding: .utf8)).filter {
                !$0.hasPrefix("http")
            }
            let kind = parts[1].drop { $0.isNumber }
            return Labelled(
                title: sentences.first,
                body: sentences.dropFirst().joined(separator: "\n"),
                published: nil,
                label: "\(topic)\(kind)",
                half: topic % 2
            )
        }
    }

    /// BASIL: three outlets on each of 100 events, with their days. Halves by the event's identifier.
    static func basil() throws -> [Labelled] {
        try files(in: "basil", ending: ".json").filter { $0.contains("/articles/") }.compactMap { path in
            let data = try Data(contentsOf: URL(filePath: path))
            guard let json = try JSONSerialization.jsonObject(with: data) as? [String: Any],
                let event = json["triplet-uuid"] as? String, let paragraphs = json["body-paragraphs"] as? [[String]]
            else { return nil }
            return Labelled(
                title: json["title"] as? String,
                body: paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n"),
                published: (json["date"] as? String).flatMap(day),
                label: event,
                half: event.first.flatMap(\.hexDigitValue).map { $0 % 2 }
            )
        }
    }

    /// WikiRef220: five topics, the rest is noise, each text its own. The first line is the title.
    static func wikiRef() throws -> [Labelled] {
        let topics = ["parisattacks", "premier.league", "malaysia.airlines", "samsung.galaxy", "michelle.obama"]
        return try files(in: "wikiref", ending: ".txt").filter { $0.contains("/WikiRef220/") }.compactMap { path in
            let data = try Data(contentsOf: URL(filePath: path))
            guard let text = String(data: data, encoding: .windowsCP1252)?.replacing("\r\n", with: "\n") else {
                return nil
            }
            let name = (path as NSString).lastPathComponent.lowercased()
            let lines = text.split(separator: "\n", maxSplits: 1)
            return Labelled(
                title: lines.first.map { $0.trimmingCharacters(in: .whitespaces) },
                body: lines.count > 1 ? String(lines[1]) : "",
                published: nil,
                label: topics.first { name.hasPrefix($0) } ?? name,
                half: nil
            )
        }
    }

    /// MMDS2025: three languages; what bears label 166 is miscellany, each its own. Halves by label.
    static func mmds() throws -> [Labelled] {
        let data = try Data(contentsOf: URL(filePath: try files(in: "mmds2025", ending: "dev_final.json").first ?? ""))
        guard let json = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let articles = json["articles"] as? [[String: Any]], let labels = json["clusters"] as? [Any]
        else { return [] }
        return zip(articles, labels).enumerated().map { number, pair in
            let sentences = pair.0["sentences"] as? [[String: Any]] ?? []
            let label = "\(pair.1)"
            return Labelled(
                title: pair.0["title"] as? String,
                body: sentences.compactMap { $0["content"] as? String }.joined(separator: "\n"),
                published: nil,
                label: label == "166" ? "166 \(number)" : label,
                half: Int(label).map { $0 % 2 }
            )
        }
    }

    static func day(_ text: String) -> CalendarDay? {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
    }

    private static func files(in set: String, ending: String) throws -> [String] {
        let root = (folder ?? "") + "/" + set
        return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(ending) }.sorted().map {
            root + "/" + $0
        }
    }

    /// The sentences of a document, its tokens joined by blanks but before marks.
    private static func tokens(of xml: String) -> [String] {
        var sentences: [(number: Substring, text: String)] = []
        for line in xml.split(separator: "\n") where line.hasPrefix("<token ") {
            guard let number = line.firstMatch(of: /sentence="(\d+)"/)?.1,
                let token = line.firstMatch(of: />(.*)<\/token>/)?.1
            else { continue }
            if sentences.last?.number != number {
                sentences.append((number, ""))
            }
            let word = plain(token)
            let last = sentences.count - 1
            let joins = sentences[last].text.isEmpty || word.first.map { ",.;:!?)%'’”".contains($0) } ?? true
            sentences[last].text += (joins ? "" : " ") + word
        }
        return sentences.map(\.text)
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&quot;", with: "\"").replacing("&apos;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
