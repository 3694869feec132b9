import ArticleReading
import Foundation
import NewsArchive
import NewsModel
import QueryLanguage
import TestSupport
import Testing
import TextUnits

/// Thousands of random queries over a random archive, against a search that looks at every article in turn.
@Suite struct RandomQueryTests {
    @Test(arguments: [1, 2, 3])
    func everyTreeFindsWhatReadingEverythingFinds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let archive = try TestArchive()
        let corpus = RandomCorpus(articles: 300, using: &random)
        for file in corpus.files {
            try archive.put(file.path, file.articles)
        }
        // Some come twice and some go, so that the index has known both.
        for file in corpus.files.shuffled(using: &random).prefix(20) {
            try archive.put(file.path, [.sample("gone", "ka ki ko gone")])
            try archive.put(file.path, file.articles)
        }
        let oracle = Oracle(corpus)
        let articles = try archive.search("*", Self.everything).hits.map(\.article)
        let titles = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.title ?? "-") })
        for number in 0..<700 {
            let query = RandomQuery.tree(depth: 4, using: &random)
            let expected = oracle.titles(query)
            var search = ArchiveSearch(query: query)
            Self.everything(&search)
            let count = try archive.archive.count(search)
            let found = try archive.archive.matching(query, among: Array(titles.keys))
            #expect(count.total == expected.count, "\(query)")
            Self.expect(Set(found.compactMap { titles[$0] }), expected, query)
            // Ranked lists take longer to make, and hold the same.
            if number.isMultiple(of: 10) {
                let answer = try archive.archive.search(search)
                #expect(answer.total == expected.count, "\(query)")
                Self.expect(Set(answer.hits.compactMap(\.article.title)), expected, query)
            }
        }
        #expect(try archive.archive.integrityProblems() == [])
    }

    private static func everything(_ search: inout ArchiveSearch) {
        search.collapse = .none
        search.limit = 1_000
    }

    /// Shows only what differs.
    private static func expect(_ found: Set<String>, _ expected: Set<String>, _ query: Query) {
        let missing = expected.subtracting(found)
        let extra = found.subtracting(expected)
        #expect(missing.isEmpty && extra.isEmpty, "missing \(missing), extra \(extra): \(query)")
    }
}

/// Few words, so that everything meets everything; some are forms of others in English.
private let vocabulary = [
    "ka", "ki", "ko", "walk", "walks", "walked", "walking", "tide", "tides", "tide's", "Été", "o'neil", "sea-wall",
    "3.5",
]
private let outlets = ["Gazette", "Daily Gazette", "Ka Daily", nil]

struct RandomCorpus {
    var files: [(path: String, articles: [ReadArticle])] = []

    init(articles: Int, using random: inout some RandomNumberGenerator) {
        var made = 0
        while made < articles {
            let folder = ["ka", "ki/ko", "tide"].randomElement(using: &random) ?? ""
            let file = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                made += 1
                return Self.article(number: made, using: &random)
            }
            files.append(("\(folder)/f\(made).txt", file))
        }
    }

    /// The title begins with a number, so that it names the article.
    private static func article(number: Int, using random: inout some RandomNumberGenerator) -> ReadArticle {
        func text(_ count: Int, _ random: inout some RandomNumberGenerator) -> String {
            let words = (0..<count).map { _ in vocabulary.randomElement(using: &random) ?? "" }
            return words.reduce("") { text, word in
                let endsSentence = Int.random(in: 0..<4, using: &random) == 0
                return text.isEmpty ? word : text + (endsSentence ? ". \(word.capitalized)" : " \(word)")
            }
        }
        let title = "n\(number) " + text(Int.random(in: 0...3, using: &random), &random)
        return .sample(
            title,
            text(Int.random(in: 0...14, using: &random), &random),
            outlet: outlets.randomElement(using: &random) ?? nil,
            byline: Bool.random(using: &random) ? ["Ka Lind", "Walk Ito"] : [],
            published: Bool.random(using: &random) ? Int64.random(in: 0..<400_000, using: &random) : nil,
            isDay: Bool.random(using: &random),
            language: ["en", "en", "de", "xx", nil].randomElement(using: &random) ?? nil
        )
    }
}

enum RandomQuery {
    /// No word of the corpus, the beginning of one, the name of one article.
    static let otherWords = ["absent", "wal", "n1"]

    static func tree(depth: Int, using random: inout some RandomNumberGenerator) -> Query {
        switch Int.random(in: 0..<(depth > 0 ? 16 : 8), using: &random) {
        case 0...2: return .word(word(scope(&random), &random))
        case 3, 4: return .phrase(phrase(scope(&random), &random))
        case 5: return pair(depth: 2, scope(&random), &random)
        case 6: return keyword(&random)
        case 7: return other(&random)
        case 8, 9: return .not(tree(depth: depth - 1, using: &random), place: 0..<1)
        case 10...12: return .and(trees(depth, &random))
        default: return .or(trees(depth, &random))
        }
    }

    private static func trees(_ depth: Int, _ random: inout some RandomNumberGenerator) -> [Query] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in tree(depth: depth - 1, using: &random) }
    }

    private static func scope(_ random: inout some RandomNumberGenerator) -> TextScope {
        [.anywhere, .anywhere, .title, .body].randomElement(using: &random) ?? .anywhere
    }

    private static func word(_ scope: TextScope, _ random: inout some RandomNumberGenerator) -> WordTerm {
        let text = (vocabulary + otherWords).randomElement(using: &random) ?? ""
        let match =
            [WordMatch.forms, .forms, .forms, .exact, .prefix, .fuzzy(1), .fuzzy(2)]
            .randomElement(using: &random) ?? .forms
        return WordTerm(text: text, match: match, scope: scope, place: 0..<1)
    }

    private static func phrase(_ scope: TextScope, _ random: inout some RandomNumberGenerator) -> PhraseTerm {
        let count = Int.random(in: 1...3, using: &random)
        let text = (0..<count).map { _ in vocabulary.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let slop = Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
        return PhraseTerm(text: text, isExact: Bool.random(using: &random), slop: slop, scope: scope, place: 0..<1)
    }

    private static func pair(depth: Int, _ scope: TextScope, _ random: inout some RandomNumberGenerator) -> Query {
        let one = operand(depth: depth, scope, &random)
        let other = operand(depth: depth, Int.random(in: 0..<4, using: &random) == 0 ? .title : scope, &random)
        return Bool.random(using: &random)
            ? .same(one, other, place: 0..<1)
            : .near(one, other, distance: Int.random(in: 0...4, using: &random), place: 0..<1)
    }

    private static func operand(depth: Int, _ scope: TextScope, _ random: inout some RandomNumberGenerator) -> Query {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 3), using: &random) {
        case 0, 1: .word(word(scope, &random))
        case 2: .phrase(phrase(scope, &random))
        case 3: .near(operand(depth: 0, scope, &random), operand(depth: 0, scope, &random), distance: 2, place: 0..<1)
        case 4: .same(operand(depth: 0, scope, &random), operand(depth: 0, scope, &random), place: 0..<1)
        default: .or((0..<3).map { _ in operand(depth: depth - 1, scope, &random) })
        }
    }

    private static func keyword(_ random: inout some RandomNumberGenerator) -> Query {
        let (field, value) =
            [
                (KeywordField.outlet, "gazette"), (.outlet, "daily gazette"), (.outlet, "dai"), (.author, "lind"),
                (.author, "lind walk"), (.author, "ka lind"), (.path, "ki/ko"), (.path, "tide"), (.lang, "en"),
                (.credit, "ap"),
            ].randomElement(using: &random) ?? (.outlet, "ka")
        let match = [WordMatch.forms, .exact, .prefix].randomElement(using: &random) ?? .forms
        return .keyword(KeywordTerm(field: field, value: value, match: match, at: 0..<1))
    }

    private static func other(_ random: inout some RandomNumberGenerator) -> Query {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return .everything
        case 1: return .property(PropertyTerm(property: .isOriginal, at: 0..<1))
        default:
            let lower = Bool.random(using: &random) ? Int64.random(in: 0..<400_000, using: &random) : nil
            let upper = Bool.random(using: &random) ? (lower ?? 0) + Int64.random(in: 1..<200_000, using: &random) : nil
            return .date(DateTerm(field: .date, lower: lower, upper: upper, text: "", at: 0..<1))
        }
    }
}

/// Reads every article for every query; shares nothing with the archive but how text is cut, folded and stemmed.
struct Oracle {
    private struct Text {
        var words: [String] = []
        /// The number of each word's sentence.
        var sentences: [Int] = []

        init(_ text: String) {
            let starts = TextUnits.sentences(in: text).map(\.lowerBound)
            for word in TextUnits.words(in: text) {
                words.append(word.folded)
                sentences.append(starts.count { $0 <= word.range.lowerBound })
            }
        }
    }

    private struct Entry {
        var article: ReadArticle
        var path: String
        var title: Text
        var body: Text
    }

    private let entries: [Entry]
    /// What each typed word is cut into.
    private let parts: [String: [String]]
    /// By language and word, for every word of the archive and of queries.
    private let stems: [String: [String: String]]

    init(_ corpus: RandomCorpus) {
        entries = corpus.files.flatMap { file in
            file.articles.map { article in
                Entry(
                    article: article,
                    path: file.path,
                    title: Text(article.title ?? ""),
                    body: Text(article.body)
                )
            }
        }
        let typed = vocabulary + RandomQuery.otherWords
        parts = Dictionary(uniqueKeysWithValues: typed.map { ($0, words(in: $0).map(\.folded)) })
        let known = Set(entries.flatMap { $0.title.words + $0.body.words }).union(parts.values.joined())
        stems = ["en", "de", "xx"].reduce(into: [:]) { stems, language in
            let stemmer = Stemmer(language: language)
            stems[language] = known.reduce(into: [:]) { stems, word in
                stems[word] = stemmer?.stem(word) ?? (word.hasSuffix("'s") ? String(word.dropLast(2)) : word)
            }
        }
    }

    func titles(_ query: Query) -> Set<String> {
        Set(entries.filter { matches(query, $0) }.compactMap(\.article.title))
    }

    private func cut(_ text: String) -> [String] {
        text.split(separator: " ").flatMap { parts[String($0)] ?? [] }
    }

    /// An article of unknown language counts as English.
    private func accepts(_ word: String, _ match: WordMatch, _ language: String?) -> (String) -> Bool {
        switch match {
        case .exact: return { $0 == word }
        case .fuzzy(let edits): return { Self.distance(word, $0) <= edits }
        case .prefix: return { $0.hasPrefix(word) }
        case .forms:
            let stems = stems[language ?? "en"] ?? [:]
            return { stems[$0] == stems[word] }
        }
    }

    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        var rows = [Array(0...other.count)]
        for i in one.indices {
            var row = [i + 1]
            for j in other.indices {
                var least = min(rows[i][j] + (one[i] == other[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[one.count][other.count]
    }

    private func matches(_ query: Query, _ entry: Entry) -> Bool {
        switch query {
        case .everything: true
        case .word, .phrase, .near, .same:
            [(TextScope.title, entry.title), (.body, entry.body)].contains {
                !spans(query, $0.0, $0.1, entry.article.language).isEmpty
            }
        case .keyword(let term): keyword(term, entry)
        case .date(let term): date(term, entry.article.published)
        case .property: true
        case .not(let inner, _): !matches(inner, entry)
        case .and(let parts): parts.allSatisfy { matches($0, entry) }
        case .or(let parts): parts.contains { matches($0, entry) }
        }
    }

    private func spans(_ query: Query, _ field: TextScope, _ text: Text, _ language: String?) -> Set<Range<Int>> {
        switch query {
        case .word(let term):
            let parts = cut(term.text)
            let tests = parts.enumerated().map { place, word in
                accepts(word, term.match == .prefix && place < parts.count - 1 ? .exact : term.match, language)
            }
            return term.scope == .anywhere || term.scope == field ? ordered(tests, slop: 0, text.words) : []
        case .phrase(let term):
            let tests = cut(term.text).map { accepts($0, term.isExact ? .exact : .forms, language) }
            return term.scope == .anywhere || term.scope == field
                ? ordered(tests, slop: term.slop ?? 0, text.words) : []
        case .or(let parts): return parts.reduce(into: []) { $0.formUnion(spans($1, field, text, language)) }
        case .near(let one, let other, let distance, _):
            return pairs(spans(one, field, text, language), spans(other, field, text, language)) {
                $1.lowerBound - $0.upperBound <= distance
            }
        case .same(let one, let other, _):
            return pairs(spans(one, field, text, language), spans(other, field, text, language)) {
                text.sentences[$0.lowerBound] == text.sentences[max($0.upperBound, $1.upperBound) - 1]
            }
        default: return []
        }
    }

    private func pairs(
        _ ones: Set<Range<Int>>,
        _ others: Set<Range<Int>>,
        where fits: (Range<Int>, Range<Int>) -> Bool
    ) -> Set<Range<Int>> {
        var found: Set<Range<Int>> = []
        for left in ones {
            for right in others {
                let (first, second) = left.lowerBound <= right.lowerBound ? (left, right) : (right, left)
                if fits(first, second) {
                    found.insert(first.lowerBound..<max(first.upperBound, second.upperBound))
                }
            }
        }
        return found
    }

    /// All ways to place the words in order.
    private func ordered(_ tests: [(String) -> Bool], slop: Int, _ text: [String]) -> Set<Range<Int>> {
        var found: Set<Range<Int>> = []
        func place(_ number: Int, from next: Int, start: Int) {
            guard number < tests.count else {
                if next - start - tests.count <= slop {
                    found.insert(start..<next)
                }
                return
            }
            for at in text.indices.dropFirst(next) where tests[number](text[at]) {
                place(number + 1, from: at + 1, start: number == 0 ? at : start)
            }
        }
        if !tests.isEmpty {
            place(0, from: 0, start: 0)
        }
        return found
    }

    private func keyword(_ term: KeywordTerm, _ entry: Entry) -> Bool {
        let values: [String] =
            switch term.field {
            case .outlet: [entry.article.outlet].compactMap(\.self)
            case .author: entry.article.byline
            case .path: [entry.path.map { "/.".contains($0) ? " " : String($0) }.joined()]
            case .lang: [entry.article.language].compactMap(\.self)
            default: []
            }
        let wanted = words(in: term.value.map { $0 == "/" ? " " : String($0) }.joined()).map(\.folded)
        return values.contains { value in
            let held = words(in: value).map(\.folded)
            if term.match == .exact {
                return held == wanted
            }
            let tests = wanted.enumerated().map { place, word in
                accepts(word, term.match == .prefix && place == wanted.count - 1 ? .prefix : .exact, nil)
            }
            return !ordered(tests, slop: 0, held).isEmpty
        }
    }

    private func date(_ term: DateTerm, _ published: PublishedTime?) -> Bool {
        guard let published else { return false }
        let moment = published.moment
        return moment.end > term.lower ?? .min && moment.seconds < term.upper ?? .max
    }
}
