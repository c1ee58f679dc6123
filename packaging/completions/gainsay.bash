# bash completion for gainsay
_gainsay() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" = 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W 'read parse eval tag help --help --version' -- "$word")
    return
  fi
  case $command in
    read) ;;
    parse)
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --output --threads --models --text-source --quiet' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    tag) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    eval) [ "$COMP_CWORD" = 2 ] && mapfile -t COMPREPLY < <(compgen -W 'articles metadata dates text syntax names attribution stance stories coref' -- "$word") && return
      case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W '--help --predictions --system --models --json --pages --each --misses' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac
      return ;;
    help) mapfile -t COMPREPLY < <(compgen -W 'read eval formats inputs exit-codes models limits colour' -- "$word"); return ;;
    *) return ;;
  esac
  case $before in
    --format|-f) mapfile -t COMPREPLY < <(compgen -W 'text json jsonl brat annotation csv' -- "$word"); return ;;
    --include) mapfile -t COMPREPLY < <(compgen -W 'sentences tokens quotations' -- "$word"); return ;;
    --threads|-j) return ;;
    --models) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --text-source) mapfile -t COMPREPLY < <(compgen -W 'detect as-is' -- "$word"); return ;;
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
    --colour) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word"); return ;;
    --width) return ;;
    --max-bytes) return ;;
    --max-depth) return ;;
    --max-nodes) return ;;
    --max-tokens) return ;;
  esac
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W '--help --format --output --include --threads --models --text-source --color --colour --width --max-bytes --max-depth --max-nodes --max-tokens --quiet' -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
  esac
}
complete -o filenames -F _gainsay gainsay
