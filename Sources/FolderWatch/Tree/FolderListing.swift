import LinuxSystem
package import NewsModel

extension FolderWatcher {
    /// The files of the folder that are read, as they lie there now; nothing is watched for it. Blocks.
    package func listFiles() throws -> [RelativePath: FileSignature] {
        let folder = try OwnedDescriptor.openDirectory(configuration.folder)
        var walk = TreeWalk(watches: nil, names: NameVerdict(excluded: configuration.excludedPaths))
        walk.enter(DirectoryNode(), of: folder)
        var files: [RelativePath: FileSignature] = [:]
        for file in walk.files where file.reason == nil {
            files[file.path] = FileSignature(file.status)
        }
        return files
    }
}
