import Testing

@testable import SearchIndex

@Suite struct SortedTokensTests {
    private func document(_ key: UInt64, _ title: String, _ body: String, language: String = "en") -> IndexDocument {
        IndexDocument(key: key, language: language, texts: [CutText(title), CutText(body)], keywords: [], numbers: [])
    }

    /// Stem → (word, token number) of every class, in the order of the dictionary.
    private func classes(of documents: [IndexDocument], without deleted: [UInt64] = []) -> [String] {
        var vocabulary = Vocabulary()
        var fresh = FreshDocuments()
        for document in documents {
            fresh.delete(key: document.key)
            fresh.add(document, to: &vocabulary)
        }
        for key in deleted {
            fresh.delete(key: key)
        }
        fresh.recount(in: vocabulary)
        let sorted = SortedTokens(fresh, in: vocabulary)
        var words = PlainBuffer<UInt32>()
        var forms = PlainBuffer<UInt16>()
        var found: [String] = []
        for stemClass in sorted.classes {
            let stem = String(decoding: vocabulary.classes.all.bytes(of: stemClass.number), as: UTF8.self)
            let hasForms = sorted.copyPlaces(of: stemClass, words: &words, forms: &forms)
            let places = (0..<words.count).map { index in
                let form = hasForms ? Int(forms[index]) : 0
                let word = sorted.forms[stemClass.forms.lowerBound + form]
                return "\(String(decoding: vocabulary.words.all.bytes(of: Int(word)), as: UTF8.self))@\(words[index])"
            }
            found.append("\(stem): \(places.joined(separator: " "))")
        }
        return found
    }

    @Test func gathersTheFormsOfAStemInTheOrderOfTheText() {
        #expect(
            classes(of: [document(1, "Walls", "a wall walls"), document(2, "The wall", "")]) == [
                "a: a@1", "the: the@4", "wall: walls@0 wall@2 walls@3 wall@5",
            ]
        )
    }

    @Test func leavesOutWhatWasReplacedOrDeleted() {
        let documents = [document(1, "Old", "words"), document(2, "Gone", "away"), document(1, "New", "word")]
        #expect(classes(of: documents, without: [2]) == ["new: new@0", "word: word@1"])
    }

    @Test func keepsLanguagesApart() {
        let documents = [document(1, "", "die", language: "en"), document(2, "", "die", language: "de")]
        #expect(classes(of: documents) == ["die: die@1", "die: die@0"])
    }
}
