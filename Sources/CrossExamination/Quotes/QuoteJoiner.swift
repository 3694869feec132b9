internal import ArticleAnalysis

/// What the articles report somebody to have said, each statement once, in order of the articles (as they were published, then
/// by id) and of place.
///
/// Thoughts and wishes (`Quote.isThought`) are left out, since nobody said them; so is that somebody did not comment.
package func joinedQuotes(_ articles: [ExaminedArticle]) -> [JoinedQuote] {
    QuoteJoiner(articles).joined()
}

/// Joins quotes: first those with the same words, then the forms of one statement; never where the speakers are known and
/// differ.
private struct QuoteJoiner {
    private let forms: [QuoteForm]
    /// The ids of the articles that repeat another one.
    private let copies: Set<String>
    private let words: [QuoteWords]
    private var groups: [Group] = []

    private struct Group {
        var forms: [Int]
        var speaker: SpeakerIdentity
    }

    init(_ articles: [ExaminedArticle]) {
        let names = Self.register(articles).fullNames()
        let ordered = articles.sorted {
            ($0.published ?? .max, $0.isCopy ? 1 : 0, $0.id) < ($1.published ?? .max, $1.isCopy ? 1 : 0, $1.id)
        }
        copies = Set(articles.lazy.filter(\.isCopy).map(\.id))
        forms = ordered.flatMap { article in
            article.facts.quotes.lazy.filter { !$0.isThought }.map { QuoteForm($0, in: article, fullNames: names) }
                .filter { !$0.isRefusal }
        }
        words = forms.map(QuoteWords.init)
        joinSame()
    }

    private static func register(_ articles: [ExaminedArticle]) -> NameRegister {
        var register = NameRegister()
        for article in articles {
            let persons = article.facts.names.filter { $0.kind == .person }
            register.add(article: article.id, names: NameUse.uses(of: persons))
        }
        return register
    }

    private struct SameKey: Hashable {
        let words: [String]
        let isQuoted: Bool
    }

    private mutating func joinSame() {
        var same: [SameKey: [Int]] = [:]
        for form in forms.indices {
            let key = SameKey(words: words[form].words, isQuoted: words[form].isQuoted)
            let speaker = SpeakerIdentity(forms[form].speakerName)
            let isTelling = key.words.count >= QuoteMatcher.fewestWordsOfKnown
            if isTelling,
                let group = same[key]?.first(where: {
                    groups[$0].speaker.allows(speaker)
                        && (key.words.count >= QuoteMatcher.fewestWords
                            || groups[$0].speaker.isKnown && speaker.isKnown)
                })
            {
                groups[group].forms.append(form)
                groups[group].speaker.add(speaker)
            } else {
                same[key, default: []].append(groups.count)
                groups.append(Group(forms: [form], speaker: speaker))
            }
        }
    }

    /// The fullest quotes become entries; a shorter one joins the entry whose fullest form it matches best, so that a phrase
    /// that two statements share doesn't join them.
    func joined() -> [JoinedQuote] {
        let order = groups.indices.sorted { weight(groups[$1].forms[0]) < weight(groups[$0].forms[0]) }
        let matches = QuoteMatcher.matches(
            order.map { group in
                let form = groups[group].forms[0]
                return QuoteMatcher.Candidate(
                    words[form],
                    hasSpeaker: groups[group].speaker.isKnown,
                    speaker: forms[form].speaker
                )
            }
        )
        var entryOf = [Int?](repeating: nil, count: order.count)
        var entries: [Group] = []
        for place in order.indices {
            let group = groups[order[place]]
            let entry = matches[place].lazy.compactMap { entryOf[$0.heavier] }
                .first { entries[$0].speaker.allows(group.speaker) }
            if let entry {
                entries[entry].forms += group.forms
                entries[entry].speaker.add(group.speaker)
            } else {
                entryOf[place] = entries.count
                entries.append(group)
            }
        }
        return entries.map { quote($0.forms, $0.speaker) }.sorted { $0.form < $1.form }.map(\.quote)
    }

    private func quote(_ members: [Int], _ speaker: SpeakerIdentity) -> (form: Int, quote: JoinedQuote) {
        let fullest = members.max { weight($0) < weight($1) } ?? members[0]
        let others = members.sorted().filter { $0 != fullest }.map { other($0, fullest) }
        return (fullest, JoinedQuote(quote: forms[fullest], speakerName: speaker.name, others: others))
    }

    /// Most of the speaker's own words, then most words, then an original rather than a copy, then the earliest.
    private func weight(_ form: Int) -> (Int, Int, Int, Int) {
        let isCopy = copies.contains(forms[form].article)
        return (
            words[form].isQuoted ? words[form].words.count : 0, words[form].words.count, isCopy ? 0 : 1, -form
        )
    }

    private func other(_ form: Int, _ fullest: Int) -> JoinedQuote.Other {
        let own = words[form]
        let full = words[fullest]
        let runs = WordRuns(full.words, own.words)
        return JoinedQuote.Other(
            quote: forms[form],
            difference: runs.onlySecond.isEmpty ? (runs.onlyFirst.isEmpty ? .same : .shortened) : .altered,
            missing: runs.onlyFirst.map { full.written[$0].joined(separator: " ") },
            added: runs.onlySecond.map { own.written[$0].joined(separator: " ") }
        )
    }
}

extension QuoteForm {
    /// `fullNames`: of those whom their article names by their last name only.
    init(_ quote: Quote, in article: ExaminedArticle, fullNames: [String: String]) {
        self.init(
            article: article.id,
            kind: quote.kind,
            text: quote.spans.map(article.text).joined(separator: " … "),
            speaker: quote.speaker.map(article.text),
            speakerName: quote.speakerName.map { fullNames[$0] ?? $0 },
            cue: quote.cue.map(article.text),
            sentence: article.text(quote.sentence),
            sentenceSpan: quote.sentence,
            spans: quote.spans
        )
    }

    /// "did not respond to requests for comment", "insisted on anonymity to …"
    fileprivate var isRefusal: Bool {
        guard kind == .indirect, text.utf8.count < 80 else { return false }
        return text.hasPrefix("anonymity")
            || text.utf8.count < 60
                && ["comment", "comments", "inquiries"].contains { text.hasSuffix($0) }
    }
}
