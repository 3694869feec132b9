import NewsAPI
import NewsModel

/// A verb that lists files.
protocol FileVerb: AskingVerb where Asked == FilesRequest, Judged == FilesVerdict {
    /// What is said where there is none.
    static var noFile: String { get }

    var state: File.State? { get }
    var page: PageOptions { get }
}

extension FileVerb {
    var request: FilesRequest { FilesRequest(state: state, limit: page.limit, offset: page.offset) }

    func write(_ answer: FilesRequest.Reply, to page: inout TextPage) {
        FileTable.write(answer.files, to: &page)
    }

    func table(_ answer: FilesRequest.Reply) -> CSV {
        FileTable.csv(answer.files)
    }

    func remarks(_ answer: FilesRequest.Reply) -> [String] {
        answer.files.isEmpty ? [Self.noFile] : []
    }
}
