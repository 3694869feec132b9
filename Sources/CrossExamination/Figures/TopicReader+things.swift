internal import ArticleAnalysis

extension TopicReader {
    /// Whether a phrase names something beside what befell it: not "dead and injured".
    static func isThing(_ phrase: String) -> Bool {
        SubjectWord.words(of: phrase).contains { word in
            Concepts.shared.harm(word.plain) == nil && !["and", "or", "toll", "und", "oder"].contains(word.plain)
        }
    }

    /// What is counted, what describes it, what befell it, and of whom it is.
    func readThing(_ figure: FigureMention, into topic: inout FigureTopic, _ harms: inout Set<String>) {
        var words = withoutPartitives(beforePlace(SubjectWord.words(of: figure.parts.what ?? ""), &topic))
        let head = words.firstIndex { $0.plain == "of" } ?? words.count
        let tail = head < words.count ? holders(Array(words[(head + 1)...])) : []
        if head > 0, isPlace(Array(words[..<head]), of: figure) {
            // square kilometres of Kursk, a fifth of Ukraine
            topic.place = placeWords(Array(words[..<head]))
            topic.thing = "territory"
            return
        }
        words = withoutNations(Array(words[..<head]), into: &topic.whose)
        topic.whose.formUnion(tail)
        if figure.measured == nil || figure.measured?.dimension == .share {
            words = withoutHarms(words, &harms)
        }
        guard let last = words.last else { return }
        if last.isCapital, words.count == 1 {
            topic.whose.insert(.name(concepts.stem(last.plain)))
            return
        }
        topic.thing = concepts.isVague(last.plain) ? "" : concepts.thing(last.plain)
        for word in words.dropLast() where !concepts.isPlainAdjective(word.plain) && !concepts.isCalendar(word.plain) {
            if word.isCapital {
                topic.whose.insert(.name(word.plain))
            } else {
                topic.details.insert(concepts.stem(word.plain))
            }
        }
    }

    /// `toll in Bergen`, `attacks in Paris`: the place is none of the thing.
    func beforePlace(_ words: [SubjectWord], _ topic: inout FigureTopic) -> [SubjectWord] {
        guard let place = words.firstIndex(where: { ["in", "near", "at"].contains($0.plain) }), place > 0 else {
            return words
        }
        if topic.place.isEmpty {
            topic.place = placeWords(Array(words[(place + 1)...]))
        }
        return Array(words[..<place])
    }

    /// `number of people`, `death toll`
    private func withoutPartitives(_ words: [SubjectWord]) -> [SubjectWord] {
        var words = words
        if let of = words.firstIndex(where: { $0.plain == "of" }), of > 0, concepts.isPartitive(words[of - 1].plain) {
            words.removeSubrange(...of)
        }
        while words.count > 1, let last = words.last,
            concepts.isPartitive(last.plain) || concepts.isCalendar(last.plain)
        {
            words.removeLast()
        }
        return words
    }

    /// `dead and injured soldiers` are soldiers; `death squads` remain what they are.
    private func withoutHarms(_ words: [SubjectWord], _ harms: inout Set<String>) -> [SubjectWord] {
        var rest: [SubjectWord] = []
        for (index, word) in words.enumerated() {
            if let harm = concepts.harm(word.plain),
                index == words.count - 1 || !concepts.isHarmNoun(word.plain)
            {
                harms.insert(harm)
            } else if !["and", "or", "und", "oder"].contains(word.plain) {
                rest.append(word)
            }
        }
        return rest
    }

    private func isPlace(_ words: [SubjectWord], of figure: FigureMention) -> Bool {
        guard figure.measured?.dimension == .area || figure.step == 0 || figure.measured?.dimension == .share,
            let last = words.last
        else { return false }
        if let match = nations.match(at: 0, in: words), match.length == words.count {
            return match.isCountry
        }
        if last.plain.hasSuffix("ns") || last.plain.hasSuffix("is") {
            return false
        }
        return words.allSatisfy(\.isCapital)
            || words.count > 1 && words.dropLast().allSatisfy(\.isCapital) && concepts.isPlaceWord(last.plain)
    }

    private func withoutNations(_ words: [SubjectWord], into holders: inout Set<FigureTopic.Holder>) -> [SubjectWord] {
        var rest: [SubjectWord] = []
        var index = 0
        while index < words.count {
            if let match = nations.match(at: index, in: words), !match.isSeat {
                holders.insert(.nation(match.nation))
                index += match.length
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        return rest
    }
}
