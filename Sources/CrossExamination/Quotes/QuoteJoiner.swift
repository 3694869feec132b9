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
    private let words: [QuoteWords]
    private var groups: [Group] = []

    private struct Group {
        var forms: [Int]
        var speaker: SpeakerIdentity
    }

    init(_ articles: [ExaminedArticle]) {
        let ordered = articles.sorted { ($0.published ?? .max, $0.id) < ($1.published ?? .max, $1.id) }
        forms = ordered.flatMap { article in
            article.facts.quotes.lazy.filter { !$0.isThought }.map { QuoteForm($0, in: article) }
                .filter { !$0.isRefusal }
        }
        words = forms.map(QuoteWords.init)
        joinSame()
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

    func joined() -> [JoinedQuote] {
        var sets = JoinedSets(groups.count)
        var speakers = groups.map(\.speaker)
        let candidates = groups.map { group in
            QuoteMatcher.Candidate(words[group.forms[0]], hasSpeaker: group.speaker.isKnown)
        }
        for match in QuoteMatcher.matches(candidates) {
            let first = sets.root(match.first)
            let second = sets.root(match.second)
            guard first != second, speakers[first].allows(speakers[second]) else { continue }
            sets.join(first, second)
            let root = sets.root(first)
            speakers[root].add(speakers[root == first ? second : first])
        }
        var members: [[Int]] = Array(repeating: [], count: groups.count)
        for group in groups.indices { members[sets.root(group)] += groups[group].forms }
        let quotes = members.enumerated().compactMap { root, forms in
            forms.isEmpty ? nil : quote(forms.sorted(), speakers[root])
        }
        return quotes.sorted { $0.form < $1.form }.map(\.quote)
    }

    private func quote(_ members: [Int], _ speaker: SpeakerIdentity) -> (form: Int, quote: JoinedQuote) {
        let fullest = members.max { weight($0) < weight($1) } ?? members[0]
        let others = members.filter { $0 != fullest }.map { other($0, fullest) }
        return (fullest, JoinedQuote(quote: forms[fullest], speakerName: speaker.name, others: others))
    }

    /// Most of the speaker's own words, then most words, then the earliest.
    private func weight(_ form: Int) -> (Int, Int, Int) {
        (words[form].isQuoted ? words[form].words.count : 0, words[form].words.count, -form)
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
    init(_ quote: Quote, in article: ExaminedArticle) {
        self.init(
            article: article.id,
            kind: quote.kind,
            text: quote.spans.map(article.text).joined(separator: " … "),
            speaker: quote.speaker.map(article.text),
            speakerName: quote.speakerName,
            cue: quote.cue.map(article.text),
            sentence: article.text(quote.sentence),
            sentenceSpan: quote.sentence,
            spans: quote.spans
        )
    }

    /// "did not respond to requests for comment"
    fileprivate var isRefusal: Bool {
        kind == .indirect && text.utf8.count < 60
            && (text.hasSuffix("comment") || text.hasSuffix("comments") || text.hasSuffix("inquiries"))
    }
}
