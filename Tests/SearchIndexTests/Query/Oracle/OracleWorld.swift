import Foundation
import SearchIndex
import TestSupport

@testable import struct SearchIndex.IndexError

/// Documents made at random of few words, so that everything collides, and what is done to them.
struct OracleWorld {
    static let schema = IndexSchema(
        textFields: [
            IndexSchema.TextField(name: "title", weight: 5), IndexSchema.TextField(name: "lead", weight: 2),
            IndexSchema.TextField(name: "body", weight: 1),
        ],
        keywordFields: ["outlet", "author"],
        numberFields: ["serial", "date", "group", "story"]
    )
    static let outlets = ["ap", "afp", "reuters", "tass", "bbc news"]
    static let authors = ["Ann", "Bob", "Cy", "Di"]
    static let languages = ["en", "en", "en", "de", "ru", "xx", ""]
    /// Words of one stem, of stems that differ by language, with one edit between them, possessives, and some in other
    /// scripts; the first are the most frequent.
    static let words = [
        "the", "of", "report", "a", "house", "said", "reports", "white", "run", "in", "reporting", "houses", "house's",
        "running", "prime", "minister", "ministers", "runs", "hause", "haus", "Häuser", "reported", "port", "ports",
        "whites", "say", "says", "run's", "allies'", "ally", "allies", "москва", "москве", "москвы", "zelensky",
        "zelenskyy", "zelenskiy", "kyiv", "kiev", "prim", "rum", "ruin",
    ]

    /// Words in a text at most.
    var longestText = 30
    private(set) var documents: [UInt64: OracleDocument] = [:]
    private(set) var everyDocument: [Int64: OracleDocument] = [:]
    let vocabulary = OracleWords()
    private var nextSerial: Int64 = 0

    mutating func makeDocument(key: UInt64, using generator: inout SeededGenerator) -> OracleDocument {
        nextSerial += 1
        let date = Int.random(in: 0..<12, using: &generator) == 0 ? nil : Int64.random(in: -20...60, using: &generator)
        let group = Bool.random(using: &generator) ? Int64.random(in: 0..<8, using: &generator) : nil
        let document = OracleDocument(
            serial: nextSerial,
            key: key,
            language: Self.languages.randomElement(using: &generator) ?? "",
            texts: [
                text(upTo: 5, using: &generator), text(upTo: 4, using: &generator),
                text(upTo: longestText, using: &generator),
            ],
            keywords: [
                Int.random(in: 0..<9, using: &generator) == 0
                    ? [] : [Self.outlets.randomElement(using: &generator) ?? ""],
                Self.authors.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 },
            ],
            numbers: [nextSerial, date, group, Int64.random(in: 0..<20, using: &generator)],
            words: vocabulary
        )
        documents[key] = document
        everyDocument[nextSerial] = document
        return document
    }

    mutating func delete(_ keys: [UInt64]) {
        for key in keys {
            documents[key] = nil
        }
    }

    /// New values for some columns of a document, also where there is none with this key.
    mutating func makeChange(key: UInt64, using generator: inout SeededGenerator) -> ColumnChange {
        var change = ColumnChange(key: key)
        if Bool.random(using: &generator) {
            let group = Bool.random(using: &generator) ? Int64.random(in: 0..<8, using: &generator) : nil
            change.numbers["group"] = .some(group)
            documents[key]?.numbers[2] = group
        }
        if Bool.random(using: &generator) {
            let date = Int64.random(in: -20...90, using: &generator)
            change.numbers["date"] = date
            documents[key]?.numbers[1] = date
        }
        if Bool.random(using: &generator) {
            let authors = (Self.authors + ["Eve", "Abe"]).shuffled(using: &generator).prefix(2)
            change.keywords["author"] = Array(authors)
            documents[key]?.keywords[1] = Array(authors)
        }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            let outlet = Bool.random(using: &generator) ? ["aa new"] : []
            change.keywords["outlet"] = outlet
            documents[key]?.keywords[0] = outlet
        }
        return change
    }

    /// Sentences of words that are the rarer the further behind they stand in the list.
    private func text(upTo longest: Int, using generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...longest, using: &generator)
        var text = ""
        var begins = true
        for _ in 0..<count {
            let word = Self.word(using: &generator)
            text += begins ? word.prefix(1).uppercased() + word.dropFirst() : word
            begins = Int.random(in: 0..<6, using: &generator) == 0
            text += begins ? ". " : " "
        }
        return text
    }

    static func word(using generator: inout SeededGenerator) -> String {
        let share = Double.random(in: 0..<1, using: &generator)
        return words[Int(share * share * Double(words.count))]
    }
}
