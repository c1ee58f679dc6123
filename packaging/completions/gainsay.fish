# fish completion for gainsay
complete -c gainsay -n __fish_use_subcommand -f -a read -d 'Read news pages'
complete -c gainsay -n __fish_use_subcommand -f -a parse -d 'Words with tags, heads and names'
complete -c gainsay -n __fish_use_subcommand -f -a tag -d 'Label the words of passages'
complete -c gainsay -n __fish_use_subcommand -f -a eval -d 'Score against a labelled folder'
complete -c gainsay -n __fish_use_subcommand -f -a help -d 'Explain a command or a topic'
complete -c gainsay -n __fish_use_subcommand -f -l version -d 'Show the version'
complete -c gainsay -n '__fish_seen_subcommand_from eval' -a 'articles metadata dates text syntax names attribution stance stories coref'
complete -c gainsay -n '__fish_seen_subcommand_from parse' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from parse' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l predictions -d 'Write what was found here' -r
complete -c gainsay -n '__fish_seen_subcommand_from attribution' -l json -d 'Figures as JSON'
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l predictions -d 'Write what was read' -r
complete -c gainsay -n '__fish_seen_subcommand_from articles' -l pages -d 'List the figures of each page'
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l predictions -d 'Write what was found' -r
complete -c gainsay -n '__fish_seen_subcommand_from syntax names' -l system -d 'Score what another program found' -r
complete -c gainsay -n '__fish_seen_subcommand_from help' -f -a 'read eval formats inputs exit-codes models limits colour'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s h -l help -d 'Show help'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s f -l format -d 'text, json, jsonl, brat, annotation or csv' -x -a 'text json jsonl brat annotation csv'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s o -l output -d 'Write here' -r
complete -c gainsay -n '__fish_seen_subcommand_from read' -l include -d 'Layers added to JSON' -x -a 'sentences tokens quotations'
complete -c gainsay -n '__fish_seen_subcommand_from read' -s j -l threads -d 'Number of threads' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l models -d 'Folder of trained weights' -x -a '(__fish_complete_directories)'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l text-source -d 'How plain text is taken' -x -a 'detect as-is'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l color -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l colour -d 'Colour the report' -x -a 'auto always never'
complete -c gainsay -n '__fish_seen_subcommand_from read' -l width -d 'Columns of the report' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-bytes -d 'Bytes of one document' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-depth -d 'Nested elements of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-nodes -d 'Elements and texts of one page' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -l max-tokens -d 'Words and marks of one article' -x
complete -c gainsay -n '__fish_seen_subcommand_from read' -s q -l quiet -d 'Leave out the count at the end'
