import Foundation
import SearchIndex

/// One index made of all articles, with what it took.
struct IndexRun {
    private static let schema = IndexSchema(textFields: [.init(name: "title", weight: 5), .init(name: "body")])
    /// Articles that are given to the index at once.
    private static let batch = 100

    let index: TextIndex
    /// From the first text in memory until all of it is durable and merged; 0 for an index that was there already.
    private(set) var seconds = 0.0
    /// CPU time of the whole process in that time: less than `seconds` where others used the machine.
    private(set) var processorSeconds = 0.0

    /// Opens the index in `folder`, or makes one of all articles, each `repetitions` times under different keys.
    init(articles: Articles, repetitions: Int, folder: String) throws {
        var options = TextIndex.Options()
        options.mergesInline = true
        options.verifiesAfterOpening = false
        index = try TextIndex(directory: folder, schema: Self.schema, options: options)
        guard index.latest.documentCount == 0 else { return }
        let clock = ContinuousClock()
        let begin = clock.now
        let used = ProcessorTime.seconds
        var key: UInt64 = 0
        for _ in 0..<repetitions {
            for start in stride(from: 0, to: articles.all.count, by: Self.batch) {
                let end = min(start + Self.batch, articles.all.count)
                try index.replace(articles.all[start..<end].map { Self.document(of: $0, key: &key) })
            }
        }
        try index.commit(tag: "all")
        index.waitForMerges()
        seconds = (clock.now - begin).inSeconds
        processorSeconds = ProcessorTime.seconds - used
    }

    private static func document(of article: Articles.Article, key: inout UInt64) -> IndexDocument {
        key += 1
        return IndexDocument(key: key, language: "en", texts: [CutText(article.title), CutText(article.text)])
    }

    /// The files of the index with their sizes, as they lie in its folder.
    func files() throws -> [(name: String, bytes: Int)] {
        let folder = URL(fileURLWithPath: index.directory)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap { name in
            let values = try folder.appendingPathComponent(name).resourceValues(forKeys: [
                .fileSizeKey, .isRegularFileKey,
            ])
            return values.isRegularFile == true ? (name, values.fileSize ?? 0) : nil
        }
    }
}
