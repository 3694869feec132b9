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
        fresh.compact(in: &vocabulary)
        var places = PlainBuffer<UInt32>()
        let sorted = SortedTokens(fresh.tokens, in: vocabulary, into: &places)
        return sorted.classes.map { stemClass in
            let stem = String(decoding: vocabulary.classes.all.bytes(of: stemClass.number), as: UTF8.self)
            let found = stemClass.places.map { place in
                let token = places[place]
                let word = Int(fresh.tokens[Int(token)])
                let form = sorted.forms[stemClass.forms.lowerBound + Int(vocabulary.targets[word].form)]
                #expect(Int(form.word) == word)
                return "\(String(decoding: vocabulary.words.all.bytes(of: word), as: UTF8.self))@\(token)"
            }
            return "\(stem): \(found.joined(separator: " "))"
        }
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
