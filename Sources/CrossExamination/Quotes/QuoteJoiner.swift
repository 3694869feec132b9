internal import ArticleAnalysis
package import NewsModel

/// What the articles report somebody to have said, each statement once, in order of the articles (as they were published, then
/// by id) and of place.
///
/// Thoughts and wishes (`QuoteMention.isThought`) are left out, since nobody said them; so is that somebody did not comment.
package func joinedQuotes(_ articles: [ExaminedArticle]) -> [Quote] {
    let joiner = QuoteJoiner(articles)
    return joiner.joined().map(joiner.quote)
}

/// What one article reports somebody to have said: the fullest form of each statement alone, by the name that the form gives.
package func quotes(of article: ExaminedArticle) -> [Quote] {
    let joiner = QuoteJoiner([article])
    return joiner.joined().map { Quote(form: joiner.forms[$0.fullest]) }
}

/// Joins quotes: first those with the same words, then the forms of one statement; never where the speakers are known and
/// differ.
private struct QuoteJoiner {
    let forms: [Quote.Form]
    /// The ids of the articles that repeat another one.
    private let copies: Set<String>
    private let words: [QuoteWords]
    private var groups: [Group] = []

    private struct Group {
        var forms: [Int]
        var speaker: SpeakerIdentity
    }

    /// One statement, by the numbers of its forms.
    struct Joined {
        let fullest: Int
        let others: [Int]
        /// The speaker's full name by any of the forms.
        let speakerName: String?
    }

    init(_ articles: [ExaminedArticle]) {
        let names = Self.register(articles).fullNames()
        let ordered = articles.sorted {
            ($0.published ?? .max, $0.isCopy ? 1 : 0, $0.id) < ($1.published ?? .max, $1.isCopy ? 1 : 0, $1.id)
        }
        copies = Set(articles.lazy.filter(\.isCopy).map(\.id))
        forms = ordered.flatMap { article in
            article.facts.quotes.lazy.filter { !$0.isThought }.map { article.form(of: $0, fullNames: names) }
                .filter { !$0.content.isRefusal }
        }
        words = forms.map { QuoteWords($0.content) }
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
            let speaker = SpeakerIdentity(forms[form].content.speakerName)
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
    func joined() -> [Joined] {
        let order = groups.indices.sorted { weight(groups[$1].forms[0]) < weight(groups[$0].forms[0]) }
        let matches = QuoteMatcher.matches(
            order.map { group in
                let form = groups[group].forms[0]
                return QuoteMatcher.Candidate(
                    words[form],
                    hasSpeaker: groups[group].speaker.isKnown,
                    speaker: forms[form].content.speaker
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
        return entries.map { joined($0.forms, $0.speaker) }.sorted { $0.fullest < $1.fullest }
    }

    private func joined(_ members: [Int], _ speaker: SpeakerIdentity) -> Joined {
        let fullest = members.max { weight($0) < weight($1) } ?? members[0]
        return Joined(
            fullest: fullest,
            others: members.sorted().filter { $0 != fullest },
            speakerName: speaker.name
        )
    }

    func quote(_ joined: Joined) -> Quote {
        var form = forms[joined.fullest]
        form.content.speakerName = joined.speakerName ?? form.content.speakerName
        let others = joined.others.map { other in
            Quote.Other(form: forms[other], difference: words[other].difference(from: words[joined.fullest]))
        }
        return Quote(form: form, others: others)
    }

    /// Most of the speaker's own words, then most words, then an original rather than a copy, then the earliest.
    private func weight(_ form: Int) -> (Int, Int, Int, Int) {
        let isCopy = copies.contains(forms[form].source.article)
        return (
            words[form].isQuoted ? words[form].words.count : 0, words[form].words.count, isCopy ? 0 : 1, -form
        )
    }
}

extension ExaminedArticle {
    /// `fullNames`: of those whom an article names by their last name only.
    fileprivate func form(of quote: QuoteMention, fullNames: [String: String]) -> Quote.Form {
        let statement = Statement(
            text: quote.spans.map(text).joined(separator: " … "),
            kind: quote.kind,
            speaker: quote.speaker.map(text),
            speakerName: quote.speakerName.map { fullNames[$0] ?? $0 },
            cue: quote.cue.map(text)
        )
        return Quote.Form(statement, source(sentence: quote.sentence, at: quote.span))
    }
}

extension Statement {
    /// "did not respond to requests for comment", "insisted on anonymity to …"
    fileprivate var isRefusal: Bool {
        guard kind == .indirect, text.utf8.count < 80 else { return false }
        return text.hasPrefix("anonymity")
            || text.utf8.count < 60
                && ["comment", "comments", "inquiries"].contains { text.hasSuffix($0) }
    }
}
