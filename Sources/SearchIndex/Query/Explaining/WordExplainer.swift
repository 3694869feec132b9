/// Tells which words of a snapshot a query's words stand for.
struct WordExplainer {
    let snapshot: IndexSnapshot

    func explain(_ query: BoundQuery) throws(IndexError) -> QueryExplanation {
        var terms: [QueryExplanation.Term] = []
        for (number, word) in query.content.words.enumerated() {
            var found: [String: QueryExplanation.Reason] = [:]
            for list in query.lists[number] {
                try add(list, of: word.pattern, query, to: &found)
            }
            let text = word.pattern.kind.text
            found[text] = nil
            let added = found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            terms.append(
                QueryExplanation.Term(
                    word: text,
                    added: added.map { QueryExplanation.AddedWord(word: $0.key, reason: $0.value) }
                )
            )
        }
        return QueryExplanation(terms: terms, warnings: query.warnings)
    }

    private func add(
        _ list: WordList,
        of pattern: WordPattern,
        _ query: BoundQuery,
        to found: inout [String: QueryExplanation.Reason]
    ) throws(IndexError) {
        let view = snapshot.segments[list.segment]
        try snapshot.reporting(view) { () throws(IndexError) in
            let language = view.segment.summary.languages[list.language].name
            for (form, number) in try view.segment.forms(ofClass: list.classNumber).enumerated() {
                let counts = list.filter.map { query.filters[$0].contains(UInt16(clamping: form)) } ?? true
                guard counts else { continue }
                let word = try view.segment.text(ofWord: number)
                let reason = Self.reason(for: word, pattern.kind, language: language)
                // A word may be a form in one language and a variant's form in another.
                if found[word] == nil || found[word] == .variant {
                    found[word] = reason
                }
            }
        }
    }

    private static func reason(
        for word: String,
        _ kind: WordPattern.Kind,
        language: String
    ) -> QueryExplanation.Reason {
        switch kind {
        case .prefix: return .prefix
        case .fuzzy: return .fuzzy
        case .exact: return .variant
        case .forms(let sought):
            if withoutPossessive(word) == withoutPossessive(sought) {
                return .possessive
            }
            let isForm = QueryStems.stem(word, language: language) == QueryStems.stem(sought, language: language)
            return isForm ? .otherForm : .variant
        }
    }

    private static func withoutPossessive(_ word: String) -> Substring {
        guard word.utf8.count > 2 else { return word[...] }
        return word.hasSuffix("'s") ? word.dropLast(2) : word.hasSuffix("s'") ? word.dropLast() : word[...]
    }
}

extension WordPattern.Kind {
    /// The word or its beginning, as the query holds it.
    var text: String {
        switch self {
        case .forms(let word), .exact(let word), .prefix(let word), .fuzzy(let word, edits: _): word
        }
    }
}
