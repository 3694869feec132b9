internal import NewsModel
internal import QueryLanguage
internal import SearchIndex
internal import TextUnits

/// Cuts the piece of a text that shows best why it was found.
struct SnippetMaker: Sendable {
    /// About so many characters are shown.
    private static let length = 200
    /// Of a longer text only the beginning is looked at, in bytes: a snippet is never worth more.
    private static let examinedBytes = 1 << 20

    private let patterns: [TextPattern]
    private let finder: PatternFinder

    /// `forms` has the words that were added to a word of the query, by that word.
    init(marked: [CompiledQuery.Marked], forms: [String: Set<String>]) {
        patterns = marked.filter { $0.scope != .title }.map(\.pattern)
        finder = PatternFinder(patterns, forms: forms)
    }

    func snippet(of body: String) -> Snippet {
        let text = Self.beginning(of: body)
        let searched = finder.searched(text)
        let found = searched.words
        let marks = marks(in: searched)
        let width = Self.width(of: text)
        guard let cluster = Self.densest(marks, width: width) else {
            return SnippetCutter(text, words: found).cut(from: 0, width: width, marks: [])
        }
        let start = Self.start(before: cluster, in: text, words: found, width: width)
        return SnippetCutter(text, words: found).cut(from: start, width: width, marks: marks.map(\.range))
    }

    /// A word to mark, and which pattern found it.
    private struct Mark {
        var range: Range<Int>
        var pattern: Int
    }

    private func marks(in text: SearchedText) -> [Mark] {
        var marks: [Int: Mark] = [:]
        for (number, pattern) in patterns.enumerated() {
            for word in finder.occurrences(of: pattern, in: text).lazy.flatMap(\.words) where marks[word] == nil {
                marks[word] = Mark(range: text.words[word], pattern: number)
            }
        }
        return marks.values.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The bytes from the first to the last mark of the window with most patterns, then most marks, then the earliest.
    private static func densest(_ marks: [Mark], width: Int) -> Range<Int>? {
        var best: (patterns: Int, marks: Int, bytes: Range<Int>)?
        var inWindow: [Int: Int] = [:]
        var end = 0
        for (start, first) in marks.enumerated() {
            while end < marks.count, marks[end].range.upperBound - first.range.lowerBound <= width || end == start {
                inWindow[marks[end].pattern, default: 0] += 1
                end += 1
            }
            let found = (patterns: inWindow.count, marks: end - start)
            if best.map({ ($0.patterns, $0.marks) < (found.patterns, found.marks) }) ?? true {
                best = (found.patterns, found.marks, first.range.lowerBound..<marks[end - 1].range.upperBound)
            }
            inWindow[first.pattern, default: 0] -= 1
            if inWindow[first.pattern] == 0 {
                inWindow[first.pattern] = nil
            }
        }
        return best?.bytes
    }

    /// The beginning of the sentence where the marks still fit behind it, else of a word with the marks in the middle.
    private static func start(before cluster: Range<Int>, in text: String, words: [Range<Int>], width: Int) -> Int {
        let room = max(0, width - cluster.count)
        let earliest = max(0, cluster.lowerBound - room)
        if earliest == 0 {
            return 0
        }
        // Sentences are cut from some way before, so that the cutter sees a whole one.
        let from = words.first { $0.lowerBound >= max(0, earliest - width) }?.lowerBound ?? earliest
        let piece = String(decoding: text.utf8.dropFirst(from).prefix(cluster.upperBound - from), as: UTF8.self)
        let starts = sentences(in: piece).dropFirst().map { $0.lowerBound + from }
        if let sentence = starts.last(where: { $0 <= cluster.lowerBound && $0 >= earliest }) {
            return sentence
        }
        let middle = cluster.lowerBound - room / 2
        return words.first { $0.lowerBound >= middle }?.lowerBound ?? cluster.lowerBound
    }

    /// The length in bytes: a character of this script takes one to three.
    private static func width(of text: String) -> Int {
        let sample = text.utf8.span.extracting(first: 4_096)
        var characters = 0
        for index in sample.indices where sample[index] & 0xC0 != 0x80 {
            characters += 1
        }
        return characters == 0 ? length : length * sample.count / characters
    }

    private static func beginning(of body: String) -> String {
        guard body.utf8.count > examinedBytes else { return body }
        var end = body.utf8.index(body.startIndex, offsetBy: examinedBytes)
        while body.utf8[end] & 0xC0 == 0x80 {
            end = body.utf8.index(before: end)
        }
        return String(body[..<end])
    }
}
