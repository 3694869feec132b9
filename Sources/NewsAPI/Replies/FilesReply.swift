/// The files of the folder, in order of their paths.
package struct FilesReply: Codable, Sendable, Equatable {
    package var files: [File]

    package init(files: [File]) {
        self.files = files
    }
}
