import TestSupport
import Testing

@testable import SearchIndex

@Suite struct RefreshTests {
    private let folder: TemporaryFolder
    private let index: TextIndex

    init() throws {
        folder = try TemporaryFolder()
        var options = TextIndex.Options()
        options.mergesInline = true
        index = try TextIndex(directory: folder.path, schema: IndexModel.schema, options: options)
    }

    @Test func showsNothingBeforeARefresh() throws {
        var random = RandomDocuments(seed: 1)
        try index.replace([random.document(7)])
        #expect(index.latest.documentCount == 0)
        #expect(try index.refresh().documentCount == 1)
        #expect(index.latest.documentCount == 1)
    }

    @Test func givesTheSameSnapshotWhenNothingChanged() throws {
        var random = RandomDocuments(seed: 2)
        try index.replace([random.document(7)])
        let first = try index.refresh()
        #expect(try index.refresh() === first)
    }

    @Test func leavesOlderSnapshotsAsTheyWere() throws {
        var random = RandomDocuments(seed: 3)
        try index.replace([random.document(1), random.document(2)])
        let first = try index.refresh()
        let before = try IndexModel.documents(of: first)
        try index.delete(keys: [1])
        try index.replace([random.document(2)])
        try index.update([ColumnChange(key: 2, numbers: ["date": 5])])
        let second = try index.refresh()
        #expect(try IndexModel.documents(of: first) == before)
        #expect(second.documentCount == 1)
        #expect(try second.number("date", key: 2) == 5)
        #expect(index.snapshot(generation: first.generation) === first)
        #expect(index.snapshot(generation: second.generation) === second)
    }

    @Test func keepsThreeGenerationsAndLetsOlderOnesGo() throws {
        var random = RandomDocuments(seed: 4)
        var generations: [UInt64] = []
        for key in 0..<5 {
            try index.replace([random.document(UInt64(key))])
            generations.append(try index.refresh().generation)
        }
        #expect(generations == generations.sorted())
        #expect(Set(generations).count == 5)
        #expect(generations.map { index.snapshot(generation: $0) != nil } == [false, false, true, true, true])
    }

    @Test func refusesADocumentThatDoesNotFitTheSchema() throws {
        let document = IndexDocument(key: 1, language: "en", texts: [CutText("alone")])
        #expect(throws: IndexError.self) { try index.replace([document]) }
        #expect(try index.refresh().documentCount == 0)
    }

    @Test(arguments: 0..<12) func holdsWhatAModelHolds(seed: Int) throws {
        var random = RandomDocuments(seed: UInt64(seed))
        var model = IndexModel()
        for _ in 0..<60 {
            for _ in 0..<random.number(0..<8) {
                let key = UInt64(random.number(0..<60))
                switch random.number(0..<10) {
                case 0..<6:
                    let document = random.document(key)
                    try index.replace([document])
                    model.replace(document)
                case 6..<8:
                    try index.delete(keys: [key])
                    model.documents[key] = nil
                default:
                    let change = random.change(key)
                    try index.update([change])
                    model.update(change)
                }
            }
            let snapshot = try index.refresh()
            try #require(try IndexModel.documents(of: snapshot) == model.documents)
            #expect(snapshot.documentCount == model.documents.count)
        }
        #expect(index.latest.segments.count < 20)
    }
}
